import { expect, test } from 'vitest';
import { brands } from '#utils/data/brands.ts';
import { storeCurrency, storeDomains, storeMatches } from '#utils/offers/stores.ts';

test('the stores are those of the catalogue: no other place, and none left out', () => {
  const { domains } = brands.find(({ id }) => id === 'amazon')!;
  // places of Amazon's under `amazon.` that sell nothing, or that lead on to a store
  const noStores = new Set(['amazon.jp', 'amazon.eu', 'amazon.jobs', 'amazon.dev', 'amazon.com.sg']);
  const shops = domains.filter((domain) => /^amazon\.[a-z.]+$/.test(domain) && !noStores.has(domain));
  expect(storeDomains().toSorted()).toEqual(shops.toSorted());
});

test('every pattern is for one host by https', () => {
  for (const match of storeMatches()) expect(match).toMatch(/^https:\/\/www\.amazon\.[a-z.]+\/\*(?:dp|gp)\/\*$/);
});

test.each([
  ['https://www.amazon.co.jp/dp/B000000001', 'JPY'],
  ['https://www.amazon.co.jp/%E5%B7%9D%E7%80%AC/dp/B000000001/ref=sr_1_1', 'JPY'],
  ['https://www.amazon.co.jp/-/en/dp/B000000001?th=1', 'JPY'],
  ['https://www.amazon.co.jp/-/en/Some-Name/dp/B000000001', 'JPY'],
  ['https://www.amazon.de/gp/offer-listing/B000000001', 'EUR'],
  ['https://www.amazon.com.br/gp/product/B000000001', 'BRL'],
  ['https://www.amazon.com/gp/aw/d/B000000001', 'USD'],
  ['https://www.amazon.com/gp/cart/view.html', null],
  ['https://www.amazon.com/hz/wishlist/dp/', null],
  ['https://www.amazon.example/dp/B000000001', null],
  ['https://www.amazon.com.example/dp/B000000001', null],
])('%s', (href, currency) => {
  expect(storeCurrency(new URL(href))).toBe(currency);
});
