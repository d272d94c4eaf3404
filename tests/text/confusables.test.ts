import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { confusables } from '#utils/data/confusables.ts';
import { ownConfusables } from '#utils/data/own-confusables.ts';
import { shapeOf, skeletonOf } from '#utils/text/skeleton.ts';
import { readConfusables, tableOf } from '../../scripts/confusables.ts';

const generated = confusables.flatMap(([shape, codes]) =>
  codes.split(' ').map((code) => [String.fromCodePoint(Number.parseInt(code, 36)), shape] as const),
);

describe('the tables', () => {
  test.each([
    ['generated shapes', confusables.map(([shape]) => shape)],
    ['own shapes', ownConfusables.map(([shape]) => shape)],
  ])('%s are sorted, each once', (_, list) => {
    expect(list).toEqual([...new Set(list)].sort((a, b) => (a < b ? -1 : 1)));
  });

  test('no character is twice in one of them', () => {
    for (const list of [generated.map(([character]) => character), ownConfusables.flatMap(([, all]) => [...all])]) {
      expect(list.filter((character, at) => list.indexOf(character) !== at)).toEqual([]);
    }
  });

  /** With another Unicode it may say more, but what it said before stays. */
  test('the generated one is what Unicode says', () => {
    const fresh = new Map(
      tableOf(readConfusables()).flatMap(([shape, codes]) => codes.map((code: string) => [code, shape] as const)),
    );
    const lines = confusables.flatMap(([shape, codes]) => codes.split(' ').map((code) => [code, shape] as const));
    for (const [code, shape] of lines) expect([code, fresh.get(code)]).toEqual([code, shape]);
    if (process.versions.unicode === '17.0') expect(lines).toHaveLength(fresh.size);
  });

  test('a file without them is refused', () => {
    expect(() => readConfusables('package.json')).toThrow('no confusables inside');
  });
});

describe('skeleton', () => {
  test.each([
    ['аmazon', 'amazon'],
    ['amаzоп', 'amazon'],
    ['ɑᴍᴀᴢᴏɴ', 'amazon'],
    ['əmazon', 'amazon'],
    ['ⲣaypal', 'paypal'],
    ['rаkuteη', 'rakuten'],
    ['paypa1', 'paypal'],
    ['arnazon', 'amazon'],
    ['аррӏе', 'apple'],
    ['тmall', 'tmall'],
    ['amazonー', 'amazon-'],
    ['日本語', '日本語'],
    ['αθήνα', 'aθnva'],
  ])('%s is read as %s', (written, read) => {
    expect(skeletonOf(written)).toBe(read);
  });

  test('of a skeleton is the skeleton', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...generated.map(([character]) => character), ...'rnvv01mw') }),
    );
    fc.assert(
      fc.property(text, (written) => skeletonOf(skeletonOf(written)) === skeletonOf(written)),
      { numRuns: 500 },
    );
  });

  test('of every character is settled', () => {
    const unsettled = Array.from({ length: 0x20000 }, (_, code) => code)
      .filter((code) => code < 0xd800 || code > 0xdfff)
      .map((code) => String.fromCodePoint(code))
      .filter((character) => skeletonOf(skeletonOf(character)) !== skeletonOf(character));
    expect(unsettled).toEqual([]);
    expect(shapeOf('́')).toBe('');
  });
});

test('Unicode takes no character of ASCII for another: only our own table is asked about those', () => {
  expect(generated.filter(([character]) => character < '\u0080')).toEqual([]);
});
