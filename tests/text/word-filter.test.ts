import { expect, test } from 'vitest';
import { createWordFilter, hashOf } from '#utils/text/word-filter.ts';

const words = (prefix: string, count: number) => Array.from({ length: count }, (_, at) => hashOf(`${prefix}${at}.com`));

test.each([0, 10, 5_000, 100_000])('of %i words none is missed, and strange ones are rarely met', (count) => {
  const filter = createWordFilter(count);
  const known = words('known', count);
  for (const hash of known) filter.add(hash);
  expect(known.every(filter.mayHave)).toBe(true);
  expect(words('strange', 10_000).filter(filter.mayHave).length).toBeLessThan(10_000 / 16);
});

test('more words than were told are not missed either', () => {
  const filter = createWordFilter(1);
  const many = words('many', 200_000);
  for (const hash of many) filter.add(hash);
  expect(many.every(filter.mayHave)).toBe(true);
});
