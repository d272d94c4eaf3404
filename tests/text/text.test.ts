import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldName } from '#utils/text/fold-name.ts';
import { createHostFilter } from '#utils/text/host-filter.ts';
import { withoutInvisible } from '#utils/text/invisible.ts';
import { shorten } from '#utils/text/shorten.ts';
import { skeletonOf } from '#utils/text/skeleton.ts';

describe('skeletonOf', () => {
  test.each(['аmazon', 'amazοn', 'àmázön', 'Ａｍａｚｏｎ', 'AMAZON', 'arnazon', 'amaz0n', 'аmаzоn'])(
    '%s looks like amazon',
    (text) => {
      expect(skeletonOf(text)).toBe(skeletonOf('amazon'));
    },
  );

  test.each(['amazom', 'amazo', 'アマゾン', 'anazon'])('%s does not', (text) => {
    expect(skeletonOf(text)).not.toBe(skeletonOf('amazon'));
  });
});

describe('foldName', () => {
  test.each([
    ['ＡＭＡＺＯＮ　カスタマーサービス', 'amazon カスタマーサービス'],
    ['Аmаzоn', 'amazon'],
    ['Ａ\u200bma\ufe0fzon', 'amazon'],
    ['аррӏе', 'apple'],
    ['ﾗｸﾃﾝ', 'ラクテン'],
    ['Привет', 'привет'],
    ['Αθήνα', 'αθήνα'],
    ['  a   b ', 'a b'],
    ['1&1', '1&1'],
  ])('%j → %j', (name, folded) => {
    expect(foldName(name)).toBe(folded);
  });
});

test('withoutInvisible takes out what takes no room, and nothing else', () => {
  expect(withoutInvisible('a\u200b\u00ad\u2060\u202e\ufe0f\ufeff\u{e0041}b')).toBe('ab');
  expect(withoutInvisible('名前 name – é')).toBe('名前 name – é');
});

test('shorten never cuts a character in two', () => {
  expect(shorten('abc', 3)).toBe('abc');
  expect(shorten('abcd', 3)).toBe('ab…');
  expect(shorten('a😀bc', 3)).toBe('a…');
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 50 }), (text, limit) => {
      const short = shorten(text, limit);
      expect(short.length).toBeLessThanOrEqual(limit);
      if (text.isWellFormed()) expect(short.isWellFormed()).toBe(true);
    }),
  );
});

/** The entries of a table that a host equals or lies under, in the order in which they are asked. */
function entriesOf(entries: readonly string[], host: string): string[] {
  const filter = createHostFilter(entries.length);
  for (const entry of entries) filter.add(entry);
  const found: string[] = [];
  filter.find(host, entries, (part, isWhole, asked) => {
    expect([isWhole, asked]).toEqual([part === host, entries]);
    if (entries.includes(part)) found.push(part);
    return null;
  });
  return found;
}

describe('a host filter', () => {
  const entries = ['co.jp', 'amazon.co.jp', 'pay.amazon.co.jp', 'com'];

  test.each([
    ['amazon.co.jp', 'amazon.co.jp'],
    ['www.amazon.co.jp', 'amazon.co.jp'],
    ['a.pay.amazon.co.jp', 'pay.amazon.co.jp'],
    ['mazon.co.jp', 'co.jp'],
    ['xamazon.co.jp', 'co.jp'],
    ['example.com', 'com'],
    ['example.org', undefined],
    ['', undefined],
    ['.', undefined],
  ])('%s → %s', (host, entry) => {
    expect(entriesOf(entries, host)[0]).toBe(entry);
  });

  test('asks for the longest first and stops at the first answer', () => {
    expect(entriesOf(entries, 'www.pay.amazon.co.jp')).toEqual(['pay.amazon.co.jp', 'amazon.co.jp', 'co.jp']);
    const filter = createHostFilter(entries.length);
    for (const entry of entries) filter.add(entry);
    expect(filter.find('a.amazon.co.jp', null, (part) => (entries.includes(part) ? part : null))).toBe('amazon.co.jp');
    expect(filter.find('example.org', null, () => null)).toBeNull();
  });

  test('finds what a plain search from the left finds', () => {
    const label = fc.constantFrom('a', 'b', 'ab', 'ba', 'c');
    const host = fc.array(label, { minLength: 1, maxLength: 6 }).map((labels) => labels.join('.'));
    fc.assert(
      fc.property(fc.array(host, { maxLength: 12 }), host, (entries, asked) => {
        const above = entries
          .filter((entry) => asked === entry || asked.endsWith(`.${entry}`))
          .sort((a, b) => b.length - a.length);
        expect(entriesOf(entries, asked)).toEqual([...new Set(above)]);
      }),
    );
  });
});
