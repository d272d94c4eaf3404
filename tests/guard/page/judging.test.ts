// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import type { AskBackground } from '#utils/guard/background.ts';
import { createJudging } from '#utils/guard/page/judging.ts';
import type { PageAnswer } from '#utils/messaging/contract.ts';

/** When a page is judged, and when again. */

let field: HTMLInputElement;
let asked: ((answer: PageAnswer | null) => void)[];
let released: number;
let isFree: boolean;

const ask = (async () => new Promise((resolve) => asked.push(resolve as never))) as unknown as AskBackground;
const isIdle = () => vi.advanceTimersByTimeAsync(0);

beforeEach(() => {
  vi.useFakeTimers();
  document.title = 'Tea';
  document.body.innerHTML = '<form><input type="password"></form>';
  field = document.querySelector('input')!;
  [asked, released, isFree] = [[], 0, true];
});

function judgingHere() {
  return createJudging(
    document,
    ask,
    () => isFree,
    async () => void released++,
  );
}

test('fields that are seen together are asked for together, and wait until the verdict is there', async () => {
  const judging = judgingHere();
  const other = document.createElement('input');
  for (const one of [field, other, field]) judging.judgeFor(one);
  await isIdle();
  judging.judgeFor(field);
  expect([asked.length, judging.isBegun]).toEqual([1, true]);
  const stranger = document.createElement('input');
  expect([judging.holds(field, false), judging.holds(stranger, false), judging.holds(stranger, true)]).toEqual([
    true,
    false,
    true,
  ]);
  asked[0]!({ isLocked: false, verdict: null });
  await isIdle();
  expect([released, judging.holds(field, true), judging.isNew(field), judging.isNew(other)]).toEqual([
    1,
    false,
    false,
    false,
  ]);
  expect(asked).toHaveLength(1);
  field.setAttribute('placeholder', 'Card number');
  expect(judging.isNew(field)).toBe(true);
});

test('what comes after the question was sent is asked for once more', async () => {
  const judging = judgingHere();
  judging.judgeFor(field);
  await isIdle();
  for (let more = 0; more < 3; more++) judging.judgeAgain();
  asked[0]!(null);
  await isIdle();
  expect([asked.length, released]).toEqual([2, 0]);
  asked[1]!(null);
  await isIdle();
  expect([asked.length, released]).toEqual([2, 1]);
});

test('of a page that is locked nothing more is asked', async () => {
  const judging = judgingHere();
  judging.judgeFor(field);
  await isIdle();
  judging.judgeAgain();
  isFree = false;
  asked[0]!(null);
  await isIdle();
  expect(asked).toHaveLength(1);
});

test('nobody waits for ever: without an answer what was held is given back after four seconds', async () => {
  const judging = judgingHere();
  judging.judgeFor(field);
  await vi.advanceTimersByTimeAsync(600);
  expect(judging.holds(field, false)).toBe(true);
  await vi.advanceTimersByTimeAsync(3_300);
  expect([released, judging.holds(field, false)]).toEqual([0, false]);
  await vi.advanceTimersByTimeAsync(200);
  expect(released).toBe(1);
});

test('a page that looks different is judged again, but not all the time', async () => {
  const judging = judgingHere();
  const look = vi.fn(() => judging.judgeIfChanged(look));
  look();
  expect(asked).toHaveLength(0); // nothing was judged yet
  judging.judgeFor(field);
  await isIdle();
  asked[0]!(null);
  await isIdle();
  look();
  await vi.advanceTimersByTimeAsync(3_000);
  expect(asked).toHaveLength(1);
  document.title = 'Amazon';
  look();
  await isIdle();
  asked[1]!(null);
  await isIdle();
  document.title = 'Amazon sign-in';
  look();
  await vi.advanceTimersByTimeAsync(900);
  expect(asked).toHaveLength(2);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(asked).toHaveLength(3);
});

test('a page whose elements stand in for what a document can do is judged all the same', async () => {
  for (const name of ['querySelector', 'querySelectorAll'])
    Object.defineProperty(document, name, { value: field, configurable: true });
  const judging = judgingHere();
  judging.judgeFor(field);
  await isIdle();
  for (const name of ['querySelector', 'querySelectorAll']) Reflect.deleteProperty(document, name);
  expect(asked).toHaveLength(1);
});
