// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { drawOnce } from '#components/draw/draw-once.ts';
import { CardView } from '#components/link-card/card-view.tsx';
import { VERDICTS } from '#components/samples.ts';
import type { CardRequest } from '#utils/guard/card-port.ts';
import { speak } from '../i18n/speak.ts';

const ways = { openReal: vi.fn(), stay: vi.fn(), goOn: vi.fn() };
beforeEach(() => speak('en'));

function draw(verdict: CardRequest['verdict'], barred = false): HTMLElement {
  const into = document.createElement('div');
  document.body.replaceChildren(into);
  drawOnce(<CardView verdict={verdict} barred={barred} ways={ways} host="written.example" />, into);
  return into;
}
const labels = (card: HTMLElement) =>
  [...card.querySelectorAll('button')]
    .filter((button) => !button.closest('[hidden]'))
    .map(({ textContent }) => textContent);
const press = (card: HTMLElement, label: string) =>
  [...card.querySelectorAll('button')].find(({ textContent }) => textContent === label)!.click();

test('danger offers the real one first and the way on last', () => {
  expect(labels(draw(VERDICTS.claimElsewhere))).toEqual([
    'Open the real Amazon',
    'Stay here',
    'Details',
    'Open anyway…',
  ]);
});

test('without a real place there is none to open', () => {
  expect(labels(draw(VERDICTS.script, true))[0]).toBe('Stay here');
});

test.each(['shortener', 'rented', 'official', 'plain'] as const)('%s asks for nothing', (name) => {
  expect(labels(draw(VERDICTS[name]))).toEqual(['Details']);
});

test('the way on takes a second press, which names the domain and does not come by a double click', () => {
  const now = vi.spyOn(performance, 'now').mockReturnValue(1000);
  const card = draw(VERDICTS.textNamesBrand, true);
  press(card, 'Open anyway…');
  expect(ways.goOn).not.toHaveBeenCalled();
  expect(labels(card)).toContain('Really open vbduteq.net');
  now.mockReturnValue(1200);
  press(card, 'Really open vbduteq.net');
  expect(ways.goOn).not.toHaveBeenCalled();
  now.mockReturnValue(1700);
  press(card, 'Really open vbduteq.net');
  expect(ways.goOn).toHaveBeenCalledOnce();
});

test('the first press can be taken back', () => {
  const card = draw(VERDICTS.textNamesBrand, true);
  press(card, 'Open anyway…');
  press(card, 'Don’t open');
  expect(labels(card)).toContain('Open anyway…');
  expect(labels(card)).not.toContain('Really open vbduteq.net');
});

test('why unfolds to everything exact', () => {
  const card = draw(VERDICTS.lookalike);
  const details = card.querySelector<HTMLElement>('.details')!;
  expect(details.hidden).toBe(true);
  press(card, 'Details');
  expect(details.hidden).toBe(false);
  expect(details.textContent).toContain('www.xn--mzon-63da.co.jp');
  expect(card.querySelector('[aria-expanded="true"]')).not.toBeNull();
});

test('a link that could not be judged is never shown as safe, and may be opened all the same', () => {
  const card = draw('failed', true);
  expect(card.textContent).toContain('has not been checked');
  expect(card.querySelector('.official, .trusted')).toBeNull();
  press(card, 'Open anyway…');
  expect(labels(card)).toContain('Really open written.example');
});

test('while a link is judged there is nothing to decide but to stay', () => {
  expect(labels(draw('pending'))).toEqual([]);
  expect(labels(draw('pending', true))).toEqual(['Stay here']);
});

test.each(Object.entries(VERDICTS))('%s shows level, owner and every reason', (_, verdict) => {
  const card = draw(verdict);
  expect(card.querySelector(`.card.${verdict.level} .head`)?.textContent).not.toBe('');
  if (verdict.shown.owner) expect(card.querySelector('.place')?.textContent).toContain(verdict.shown.owner);
  expect(card.querySelectorAll('.reasons li')).toHaveLength(verdict.reasons.length);
  expect(card.textContent).not.toMatch(/[{}]/);
});
