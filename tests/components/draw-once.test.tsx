// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { drawOnce } from '#components/draw/draw-once.ts';
import { LevelMark } from '#components/level-mark.tsx';
import { Stranger, spellUnseen } from '#components/stranger.tsx';

function draw(child: Parameters<typeof drawOnce>[0]): HTMLElement {
  const into = document.createElement('div');
  drawOnce(child, into);
  return into;
}

function Greeting({ name }: { name: string }) {
  return (
    <>
      <b title={name}>{name}</b>
      {false}
      {null}
      {[1, 2].map((number) => (
        <i key={number}>{number}</i>
      ))}
    </>
  );
}

test('components, fragments and lists become elements; nothing stays nothing', () => {
  expect(draw(<Greeting name="A" />).innerHTML).toBe('<b title="A">A</b><i>1</i><i>2</i>');
});

test('a stranger’s words are text, never markup', () => {
  const drawn = draw(<Stranger text={'<img src=x onerror="alert(1)">'} />);
  expect(drawn.querySelector('img')).toBeNull();
  expect(drawn.textContent).toContain('<img');
});

test('a press is heard', () => {
  const onPress = vi.fn();
  draw(
    <button type="button" onClick={onPress}>
      x
    </button>,
  )
    .querySelector('button')
    ?.click();
  expect(onPress).toHaveBeenCalledOnce();
});

test('what is true or false is written as HTML and ARIA each have it', () => {
  const drawn = draw(<button type="button" hidden={true} title={undefined} inert={false} aria-expanded={false} />);
  expect(drawn.innerHTML).toBe('<button type="button" hidden="" aria-expanded="false"></button>');
});

test('marks are drawn as SVG', () => {
  const mark = draw(<LevelMark level="danger" />).querySelector('path');
  expect(mark?.namespaceURI).toBe('http://www.w3.org/2000/svg');
});

test('what was drawn before is gone', () => {
  const into = document.createElement('div');
  drawOnce(<b>1</b>, into);
  drawOnce(<b>2</b>, into);
  expect(into.innerHTML).toBe('<b>2</b>');
});

test.each([
  ['a\u202Eb', 'a[U+202E]b'],
  ['ama\u200Bzon', 'ama[U+200B]zon'],
  ['a\u00ADb\u{E0041}', 'a[U+00AD]b[U+E0041]'],
  ['a\r\n\tb', 'a b'],
  ['\u3164', '[U+3164]'],
  ['楽天 אמזון', '楽天 אמזון'],
])('%j is spelled out', (text, spelled) => {
  expect(spellUnseen(text)).toBe(spelled);
});

test('a megabyte of words is cut', () => {
  expect(spellUnseen('あ'.repeat(1_000_000))).toHaveLength(301);
});
