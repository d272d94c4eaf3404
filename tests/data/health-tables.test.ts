import { expect, test } from 'vitest';
import { createBrandIndex } from '#utils/brand/brand-index.ts';
import { belongsTo } from '#utils/brand/place.ts';
import { aliasRules } from '#utils/data/health/alias-rules.ts';
import { breachService } from '#utils/data/health/breach-service.ts';
import { amazonStores, forwardingPlaces, incidentChecks } from '#utils/data/health/incident-checks.ts';
import { japaneseWords } from '#utils/data/health/japanese-words.ts';
import { passwordRules } from '#utils/data/health/password-rules.ts';
import { STEPS_BY_STRENGTH } from '#utils/data/health/two-step-place.ts';
import { twoStepPlaces } from '#utils/data/health/two-step-places.ts';
import { incidentPlaceOf } from '#utils/health/incident-place.ts';
import { isDomain, repeated } from './checks/words.ts';

const catalogue = createBrandIndex();

/** Whether the catalogue calls this page official; or it is the very way in that the catalogue spells out for the brand. */
function isOfficial(page: string, id: string): boolean {
  const brand = catalogue.byId(id)!;
  const url = new URL(page);
  const place = catalogue.places.find(url.hostname, url);
  return (place.standing === 'official' && belongsTo(place, brand)) || [brand.signIn, brand.home].includes(page);
}

test('two-step verification is known for thirty brands at least, Amazon first, each once', () => {
  expect(twoStepPlaces.length).toBeGreaterThanOrEqual(30);
  expect(twoStepPlaces[0]?.brand).toBe('amazon');
  expect(repeated(twoStepPlaces.map(({ brand }) => brand))).toEqual([]);
});

test.each(twoStepPlaces)('$brand: the place is the brand’s own, its names are those of the catalogue', (entry) => {
  expect(entry.names).toEqual(catalogue.byId(entry.brand)?.names);
  expect(new URL(entry.place).protocol).toBe('https:');
  expect(isOfficial(entry.place, entry.brand), entry.place).toBe(true);
  expect(entry.sources.length).toBeGreaterThan(0);
  const { signIn, home } = catalogue.byId(entry.brand)!;
  expect(entry.leadsTo === 'signIn', 'says that it is the way in').toBe([signIn, home].includes(entry.place));
});

test.each(twoStepPlaces)('$brand: ways are told once, the best first, or not at all', ({ ways, hasRecoveryCodes }) => {
  if (ways === null) return expect(hasRecoveryCodes).toBeUndefined();
  expect(ways.length).toBeGreaterThan(0);
  expect(repeated(ways)).toEqual([]);
  expect(ways.filter((way) => !STEPS_BY_STRENGTH.includes(way))).toEqual([]);
});

test('where the catalogue has the page too, both say the same', () => {
  const pages = catalogue.byId('amazon')?.pages;
  expect(pages?.twoStep).toBe(twoStepPlaces[0]?.place);
  const orders = incidentChecks.find(({ id }) => id === 'orders')!;
  expect(incidentPlaceOf(orders, twoStepPlaces[0]!, 'amazon.co.jp')).toBe(pages?.orders);
  for (const { brand, place } of twoStepPlaces) expect(catalogue.byId(brand)?.pages?.twoStep ?? place).toBe(place);
});

test('a place that is not the brand’s is noticed', () => {
  expect(isOfficial('https://www.amazon.co.jp.example.com/a/settings/approval', 'amazon')).toBe(false);
  expect(isOfficial('https://example.s3.amazonaws.com/', 'amazon')).toBe(false);
  expect(isOfficial('https://www.dropbox.com/scl/fi/abc', 'dropbox')).toBe(false);
  expect(isOfficial('https://accounts.google.com/', 'amazon')).toBe(false);
});

test.each(passwordRules)('$brand: a rule that can be met', ({ brand, names, shortest, longest, needs, sources }) => {
  expect(names).toEqual(catalogue.byId(brand)?.names);
  expect(shortest).toBeGreaterThan(0);
  expect(longest ?? 99).toBeGreaterThanOrEqual(Math.max(shortest, needs.length));
  expect(sources.length).toBeGreaterThan(0);
});

test('alias rules: sorted by provider, each domain once, a name for what is made in the settings', () => {
  const names = aliasRules.map(({ provider }) => provider.toLowerCase());
  expect(names).toEqual(names.toSorted());
  const domains = aliasRules.flatMap((rule) => rule.domains);
  expect(repeated(domains)).toEqual([]);
  expect(domains.filter((domain) => !isDomain(domain))).toEqual([]);
  for (const { kind, made, provider } of aliasRules) {
    expect(kind !== 'made' || made !== undefined, provider).toBe(true);
    if (made) expect(new URL(made.place).protocol).toBe('https:');
  }
});

test('pages of the providers are official where the catalogue knows them', () => {
  const pages = [...aliasRules.flatMap(({ made }) => made?.place ?? []), ...forwardingPlaces.map(({ place }) => place)];
  expect(pages.length).toBeGreaterThan(4);
  for (const page of pages) {
    const url = new URL(page);
    expect(catalogue.places.find(url.hostname, url).standing, page).toBe('official');
  }
});

test('Amazon’s pages are Amazon’s in every store that can be chosen', () => {
  const amazon = twoStepPlaces[0]!;
  for (const store of amazonStores) {
    for (const check of incidentChecks) {
      const page = incidentPlaceOf(check, amazon, store);
      expect(page === null, check.id).toBe(check.isElsewhere === true);
      if (page !== null) expect(isOfficial(page, 'amazon'), page).toBe(true);
    }
  }
});

test('checks stand once each, and the breach service is asked by https', () => {
  expect(repeated(incidentChecks.map(({ id }) => id))).toEqual([]);
  expect(new URL('21BD1', breachService.range).href).toBe('https://api.pwnedpasswords.com/range/21BD1');
});

test('the Japanese words are plain, sorted, each once, and enough for nine bits a word', () => {
  expect(japaneseWords.length).toBeGreaterThan(2 ** 9);
  expect(japaneseWords.filter((word) => !/^[a-z]{3,9}$/.test(word))).toEqual([]);
  expect(japaneseWords).toEqual([...new Set(japaneseWords)].toSorted());
});
