// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { beginLife } from '#utils/guard/life.ts';
import { createListen } from '#utils/guard/listeners.ts';
import { type answerNothing, createFrameDouble } from './frame-double.ts';

let world: Record<string, unknown>;

beforeEach(() => {
  vi.useFakeTimers();
  world = {};
});

test('a second run in the same frame leaves it to the first, which hears events before the page does', () => {
  const first = beginLife(() => true, 'honmonoLife', world);
  const second = beginLife(() => true, 'honmonoLife', world);
  expect(second.signal.aborted).toBe(true);
  expect(second.isAlive()).toBe(false);
  expect(first.isAlive()).toBe(true);
  first.end();
  expect(beginLife(() => true, 'honmonoLife', world).isAlive()).toBe(true);
});

test('a run takes over from one whose extension is gone', () => {
  const old = beginLife(() => false, 'honmonoLife', world);
  const updated = beginLife(() => true, 'honmonoLife', world);
  expect(old.signal.aborted).toBe(true);
  expect(updated.isAlive()).toBe(true);
});

test('it ends when its extension is gone, and only then', () => {
  let hasExtension = true;
  const life = beginLife(() => hasExtension, 'honmonoLife', world);
  expect(life.isAlive()).toBe(true);
  hasExtension = false;
  expect(life.signal.aborted).toBe(false);
  expect(life.isAlive()).toBe(false);
  expect(life.signal.aborted).toBe(true);
});

test('a background that says the extension is gone ends the frame quietly', async () => {
  const frame = createFrameDouble();
  frame.background.answer = (async () => ({ answered: false, why: 'gone' })) as unknown as typeof answerNothing;
  await frame.open('<a id="a" href="https://danger.example/">x</a>');
  const asked = frame.asked.length;
  expect(frame.person(frame.find('#a'), 'click').defaultPrevented).toBe(false);
  frame.person(frame.find('#a'), 'pointerover', { pointerType: 'mouse' });
  await vi.advanceTimersByTimeAsync(1_000);
  expect(frame.card.requests).toEqual([]);
  expect(frame.asked).toHaveLength(asked);
});

test('listeners come back, in their order, when document.open() has taken them', async () => {
  const life = new AbortController();
  const target = new EventTarget();
  const heard: string[] = [];
  const on = createListen(document, target, life.signal);
  const first = () => heard.push('first');
  const second = () => heard.push('second');
  on('click', first);
  on('click', second);

  target.removeEventListener('click', first, true);
  target.removeEventListener('click', second, true);
  const root = document.documentElement;
  root.remove();
  document.append(root);
  await vi.advanceTimersByTimeAsync(0);
  target.dispatchEvent(new Event('click'));
  expect(heard).toEqual(['first', 'second']);

  life.abort();
  target.dispatchEvent(new Event('click'));
  expect(heard).toEqual(['first', 'second']);
});
