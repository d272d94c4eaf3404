import { expect, test } from 'vitest';
import { searchBrands } from '#utils/brand/search-brands.ts';
import { brands } from '#utils/data/brands.ts';

const idsOf = (text: string) => searchBrands(text, brands, 12).map(({ id }) => id);

test.each([
  ['amazon', 'amazon'],
  ['ＡＭＡＺＯＮ', 'amazon'],
  ['アマゾン', 'amazon'],
  ['楽天', 'rakuten'],
  ['rakuten', 'rakuten'],
  ['mercari', 'mercari'],
  ['メルカリ', 'mercari'],
])('%s finds %s first', (text, id) => expect(idsOf(text)[0]).toBe(id));

test('without a text those that are imitated most, no more than asked', () => {
  expect(idsOf('')).toHaveLength(12);
  expect(idsOf('   ')).toContain('amazon');
});

test('a name that nobody has finds nothing, also a very long one', () => {
  expect(idsOf('zzzzqqqq')).toEqual([]);
  expect(idsOf('あ'.repeat(100_000))).toEqual([]);
});
