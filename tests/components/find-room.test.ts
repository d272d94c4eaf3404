import { expect, test } from 'vitest';
import { findRoom, PLACES, type Place } from '#components/offer-caution/find-room.ts';

const box = (left: number, top: number) => ({ left, top, right: left + 100, bottom: top + 20 });
const AT: Record<Place, ReturnType<typeof box>> = {
  end: box(300, 90),
  start: box(0, 90),
  'end below': box(300, 100),
  'start below': box(0, 100),
  'end above': box(300, 80),
  'start above': box(0, 80),
};
const find = (...controls: ReturnType<typeof box>[]) => findRoom((place) => AT[place], controls);

test('the end of the edge when nothing is there', () => {
  expect(find()).toBe('end');
  expect(find(box(150, 90), box(300, 200))).toBe('end');
});

test('elsewhere when a button is at the end, or nearer than a little', () => {
  expect(find(box(300, 95))).toBe('start');
  expect(find({ left: 300, right: 400, top: 111, bottom: 140 })).toBe('start');
  expect(find(box(300, 104), box(0, 104))).toBe('end above');
});

test('with no room at all it is still somewhere', () => {
  expect(find({ left: 0, right: 1000, top: 0, bottom: 1000 })).toBe(PLACES[0]);
});
