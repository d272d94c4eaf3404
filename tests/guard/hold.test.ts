// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import type { Ask } from '#utils/guard/background.ts';
import { HOLD_MS } from '#utils/guard/link-book.ts';
import { answerAll, answerNever, answerNothing, createFrameDouble, type FrameDouble } from './frame-double.ts';

let frame: FrameDouble;
let clicks: number;
const link = () => frame.find('#link');

beforeEach(async () => {
  vi.useFakeTimers();
  frame = createFrameDouble();
  clicks = 0;
  await frame.open('<a id="link" href="https://shop.example/">shop</a>');
  link().addEventListener('click', (event) => {
    if (!event.defaultPrevented) clicks++;
  });
});

/** The page swaps the address, so that what was judged is no longer what would be followed. */
function swap(href: string): void {
  link().setAttribute('href', href);
}

test('a changed link is held, judged, and followed once when it is not danger', async () => {
  swap('https://tea.example/');
  expect(frame.person(link(), 'click').defaultPrevented).toBe(true);
  expect(clicks).toBe(0);
  await vi.advanceTimersByTimeAsync(0);
  expect(clicks).toBe(1);
  expect(frame.card.last).toBeUndefined();
});

test('a link swapped between the press and the click is seen', async () => {
  expect(frame.person(link(), 'pointerdown', { pointerType: 'mouse' }).defaultPrevented).toBe(false);
  swap('https://danger.example/');
  expect(frame.person(link(), 'click').defaultPrevented).toBe(true);
  await vi.advanceTimersByTimeAsync(0);
  expect(clicks).toBe(0);
  expect(frame.card.last).toMatchObject({ barred: true, verdict: { level: 'danger' } });
});

test('a link swapped by the page’s own click handler is seen before the click ends', async () => {
  link().addEventListener('click', () => swap('https://danger.example/'), { once: true });
  expect(frame.person(link(), 'click').defaultPrevented).toBe(true);
  await vi.advanceTimersByTimeAsync(0);
  expect(frame.card.last).toMatchObject({ barred: true, verdict: { level: 'danger' } });
});

test('an address that is swapped and put back was judged once', async () => {
  swap('https://tea.example/');
  frame.person(link(), 'click');
  await vi.advanceTimersByTimeAsync(0);
  swap('https://shop.example/');
  frame.person(link(), 'click');
  swap('https://tea.example/');
  frame.person(link(), 'click');
  expect(clicks).toBe(3);
  expect(frame.questions('judgeLinks')).toHaveLength(2);
});

test('changed text is judged anew as well', () => {
  link().textContent = 'www.amazon.co.jp';
  expect(frame.person(link(), 'click').defaultPrevented).toBe(true);
});

test('two clicks while it is held are one', async () => {
  swap('https://tea.example/');
  frame.person(link(), 'click');
  frame.person(link(), 'click');
  frame.person(link(), 'dblclick');
  await vi.advanceTimersByTimeAsync(HOLD_MS);
  expect(clicks).toBe(1);
});

test('with a modifier or the middle button it is opened in a new tab without an opener', async () => {
  const open = vi.spyOn(window, 'open').mockReturnValue(null as never);
  swap('https://tea.example/');
  frame.person(link(), 'auxclick', { button: 1 });
  await vi.advanceTimersByTimeAsync(0);
  expect(open.mock.calls).toEqual([['https://tea.example/', '_blank', 'noopener']]);

  swap('https://coffee.example/');
  link().setAttribute('rel', 'noreferrer');
  frame.person(link(), 'click', { ctrlKey: true });
  await vi.advanceTimersByTimeAsync(0);
  expect(open.mock.lastCall).toEqual(['https://coffee.example/', '_blank', 'noopener,noreferrer']);
  expect(clicks).toBe(0);
});

test('without an answer in time the person decides', async () => {
  frame.background.answer = answerNever;
  swap('https://tea.example/');
  frame.person(link(), 'click');
  await vi.advanceTimersByTimeAsync(HOLD_MS - 1);
  expect(frame.card.last).toBeUndefined();
  await vi.advanceTimersByTimeAsync(1);
  expect(frame.card.last).toMatchObject({ verdict: 'failed', barred: true });
  frame.card.last!.ways.goOn();
  expect(clicks).toBe(1);
});

test('pressing again does not make the person wait longer', async () => {
  frame.background.answer = answerNever;
  swap('https://tea.example/');
  frame.person(link(), 'click');
  await vi.advanceTimersByTimeAsync(HOLD_MS - 100);
  frame.person(link(), 'click');
  await vi.advanceTimersByTimeAsync(100);
  expect(frame.card.last).toMatchObject({ verdict: 'failed', barred: true });
});

test('a late answer is still told, and heeded', async () => {
  const slow = Promise.withResolvers<void>();
  frame.background.answer = (async (...asked: Parameters<Ask>) => {
    await slow.promise;
    return answerAll(...asked);
  }) as Ask;
  swap('https://danger.example/');
  frame.person(link(), 'click');
  await vi.advanceTimersByTimeAsync(HOLD_MS);
  const early = frame.card.last!;
  expect(early.verdict).toBe('failed');
  slow.resolve();
  await vi.advanceTimersByTimeAsync(0);
  expect(frame.card.last).toMatchObject({ barred: true, verdict: { level: 'danger' } });
  early.ways.goOn();
  expect(clicks).toBe(0);
});

test('a background that fails never makes a link pass as safe', async () => {
  frame.background.answer = answerNothing;
  await frame.open('<a id="late" href="https://tea.example/">x</a>', 'mail-2');
  expect(frame.person(frame.find('#late'), 'click').defaultPrevented).toBe(true);
  await vi.advanceTimersByTimeAsync(0);
  expect(frame.card.last).toMatchObject({ verdict: 'failed', barred: true });
});

test('a form that is held is sent by the button that was pressed', async () => {
  frame.background.answer = answerNever;
  const html =
    '<form id="form" action="https://tea.example/"><input name="requestSubmit"><button id="b">x</button></form>';
  await frame.open(html, 'mail-2');
  const sent: (Element | null)[] = [];
  frame.find('#form').addEventListener('submit', (event) => {
    if (!event.defaultPrevented) sent.push((event as SubmitEvent).submitter);
    event.preventDefault();
  });
  expect(frame.person(frame.find('#form'), 'submit', { submitter: frame.find('#b') }).defaultPrevented).toBe(true);
  await vi.advanceTimersByTimeAsync(HOLD_MS);
  expect(frame.card.last).toMatchObject({ verdict: 'failed', barred: true });
  frame.card.last!.ways.goOn();
  expect(sent).toEqual([frame.find('#b')]);
});

test('a form’s button pressed with a modifier sends the form, as the browser does', async () => {
  const open = vi.spyOn(window, 'open').mockReturnValue(null as never);
  await frame.open('<form id="form" action="https://tea.example/"><button id="b">x</button></form>', 'mail-2');
  frame.find('#form').setAttribute('action', 'https://coffee.example/');
  const pressed = vi.fn();
  frame.find('#b').addEventListener('click', pressed);
  expect(frame.person(frame.find('#b'), 'click', { ctrlKey: true }).defaultPrevented).toBe(true);
  await vi.advanceTimersByTimeAsync(HOLD_MS);
  expect(pressed).toHaveBeenCalledTimes(1);
  expect(open).not.toHaveBeenCalled();
});

test('a page that swaps the address at every click is not asked for ever', async () => {
  let count = 0;
  const swapAgain = () => swap(`https://tea${count++}.example/`);
  document.addEventListener('click', swapAgain, { capture: true });
  frame.person(link(), 'click');
  await vi.advanceTimersByTimeAsync(5_000);
  document.removeEventListener('click', swapAgain, { capture: true });
  expect(count).toBeGreaterThan(0);
  expect(count).toBeLessThan(6);
  expect(frame.card.last).toMatchObject({ verdict: 'failed', barred: true });
});

test('while it is being judged neither menu nor drag takes its address', async () => {
  frame.background.answer = answerNever;
  swap('https://tea.example/');
  expect(frame.person(link(), 'contextmenu', { button: 2 }).defaultPrevented).toBe(true);
  expect(frame.person(link(), 'dragstart').defaultPrevented).toBe(true);
  expect(frame.card.last).toMatchObject({ verdict: 'pending', barred: false });
});
