import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makePassPhrase } from '#utils/health/pass-phrase.ts';
import { type FillRandom, pickBelow } from '#utils/health/random.ts';

/** Random numbers in the order given; running dry is an error of the test. */
const drawing = (...numbers: number[]): FillRandom => {
  const left = [...numbers];
  return (into) => {
    if (left.length === 0) throw new Error('no number left');
    into[0] = left.shift()!;
  };
};

test('numbers that would make small ones likelier are thrown away and drawn again', () => {
  // 2^32 = 3 × 1,431,655,765 + 1: the last number alone is unfair
  expect(pickBelow(3, drawing(2 ** 32 - 1, 5))).toBe(2);
  expect(pickBelow(3, drawing(2 ** 32 - 2))).toBe(2);
  // 7,776 leaves 2^32 mod 7,776 = 2,560 numbers over
  expect(pickBelow(7776, drawing(2 ** 32 - 2560, 2 ** 32 - 1, 0))).toBe(0);
  expect(pickBelow(7776, drawing(2 ** 32 - 2561))).toBe(7775);
  expect(pickBelow(1, drawing(2 ** 32 - 1))).toBe(0);
});

test('every number is as likely as the others', () => {
  const counts = new Map<number, number>();
  for (let draw = 0; draw < 60_000; draw++) {
    const number = pickBelow(6);
    counts.set(number, (counts.get(number) ?? 0) + 1);
  }
  expect([...counts.keys()].sort()).toEqual([0, 1, 2, 3, 4, 5]);
  // six standard deviations: one false alarm in hundreds of millions of runs
  for (const count of counts.values()) expect(Math.abs(count - 10_000)).toBeLessThan(6 * Math.sqrt(10_000 * (5 / 6)));
});

test.each([0, -1, 1.5, Number.NaN, 2 ** 33])('nothing lies below %s', (limit) => {
  expect(() => pickBelow(limit)).toThrow();
});

test('a phrase is drawn from the list and says what it is worth', () => {
  const words = ['inu', 'neko', 'saru', 'kiji'];
  const { text, bits } = makePassPhrase(words, 4, drawing(0, 1, 2, 3, 7));
  expect(text).toBe('Inu-neko-saru-kiji-7');
  expect(bits).toBeCloseTo(4 * 2 + Math.log2(10));
});

test('its length stays within its bounds whatever is asked', () => {
  fc.assert(
    fc.property(fc.oneof(fc.integer(), fc.double()), (count) => {
      const words = makePassPhrase(['momo', 'kaki'], count).text.split('-');
      expect(words.length - 1).toBeGreaterThanOrEqual(4);
      expect(words.length - 1).toBeLessThanOrEqual(12);
    }),
  );
});
