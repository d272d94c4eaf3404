// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { markPlaces } from '#utils/guard/mark-places.ts';
import { REPAIRS_A_PLACE } from '#utils/guard/marks.ts';
import { createFrameDouble, type FrameDouble } from './frame-double.ts';

let frame: FrameDouble;

beforeEach(() => {
  vi.useFakeTimers();
  frame = createFrameDouble();
});

/** The name that the background was told to paint. */
function markName(): string {
  const [question] = frame.questions('paintMarks') as { attribute: string }[];
  return question?.attribute ?? '';
}
const markOf = (selector: string) => frame.find(selector).getAttribute(markName());

test('danger and caution wear a mark, nothing else does, and painting is asked for once', async () => {
  await frame.open(`<a id="bad" href="https://danger.example/">1</a><a id="odd" href="https://caution.example/">2</a>
    <a id="fine" href="https://official.example/">3</a><a id="new" href="https://shop.example/">4</a>`);
  expect(markName()).toMatch(/^data-[a-z]{12}$/);
  expect(['#bad', '#odd', '#fine', '#new'].map(markOf)).toEqual(['danger', 'caution', null, null]);
  await frame.open('<a href="https://danger.example/">1</a>', 'mail-2');
  expect(frame.questions('paintMarks')).toHaveLength(1);
});

test('a mail without anything to mark is not painted in', async () => {
  await frame.open('<a href="https://official.example/">3</a>');
  expect(frame.questions('paintMarks')).toEqual([]);
});

test('every document has a name of its own', async () => {
  await frame.open('<a href="https://danger.example/">1</a>');
  const first = markName();
  frame = createFrameDouble();
  await frame.open('<a href="https://danger.example/">1</a>');
  expect(markName()).not.toBe(first);
});

test('a mark follows when the link changes', async () => {
  const mail = await frame.open('<a id="bad" href="https://danger.example/">1</a>');
  frame.find('#bad').setAttribute('href', 'https://shop.example/');
  const sighting = { href: 'https://shop.example/', text: '1' };
  frame.guard.judge([{ element: frame.find('#bad'), mail, sighting }]);
  await vi.advanceTimersByTimeAsync(50);
  expect(markOf('#bad')).toBeNull();
});

describe('what draws nothing of its own', () => {
  test('an area is marked on its picture, with the worst of its areas', async () => {
    await frame.open(`<img id="picture" usemap="#m"><img id="other" usemap="#n"><map name="m">
      <area href="https://caution.example/"><area href="https://danger.example/"><area href="https://caution.example/2"></map>`);
    expect(markOf('#picture')).toBe('danger');
    expect(markOf('#other')).toBeNull();
  });

  test('a form on its buttons, whatever its fields are called', async () => {
    await frame.open(`<form id="f" action="https://danger.example/"><input name="setAttribute"><input name="localName">
      <button id="b">x</button></form>`);
    expect([markOf('#f'), markOf('#b')]).toEqual([null, 'danger']);
  });

  test('a form without a button on itself', () => {
    document.body.innerHTML = '<form><input></form>';
    const form = frame.find('form');
    expect(markPlaces(form, document.body)).toEqual([form]);
  });

  test('an SVG link on its drawing', async () => {
    await frame.open('<svg id="drawing"><g><a href="https://danger.example/"><text>x</text></a></g></svg>');
    expect(markOf('#drawing')).toBe('danger');
  });
});

describe('a page that fights', () => {
  test('gets the mark put back, and its own marks taken off', async () => {
    await frame.open(
      '<a id="bad" href="https://danger.example/">1</a><a id="fine" href="https://official.example/">2</a>',
    );
    frame.find('#bad').removeAttribute(markName());
    frame.find('#fine').setAttribute(markName(), 'danger');
    await vi.advanceTimersByTimeAsync(0);
    expect(markOf('#bad')).toBe('danger');
    expect(markOf('#fine')).toBeNull();
    frame.find('#bad').setAttribute(markName(), 'official');
    await vi.advanceTimersByTimeAsync(0);
    expect(markOf('#bad')).toBe('danger');
  });

  test('for ever does not keep us busy for ever', async () => {
    await frame.open('<a id="bad" href="https://danger.example/">1</a>');
    const name = markName();
    let taken = 0;
    new MutationObserver(() => {
      if (!frame.find('#bad').hasAttribute(name)) return;
      taken++;
      frame.find('#bad').removeAttribute(name);
    }).observe(document.body, { subtree: true, attributes: true });
    frame.find('#bad').removeAttribute(name);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(taken).toBe(REPAIRS_A_PLACE);
  });
});

test('after the end no mark is left in the page', async () => {
  await frame.open('<a id="bad" href="https://danger.example/">1</a>');
  frame.end();
  expect(markOf('#bad')).toBeNull();
});
