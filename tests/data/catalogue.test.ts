import { getDomain } from 'tldts';
import { describe, expect, test } from 'vitest';
import { brandEntries, brands } from '#utils/data/brands.ts';
import { confusables } from '#utils/data/confusables.ts';
import { deliveryZones } from '#utils/data/delivery-zones.ts';
import { shorteners, trackers } from '#utils/data/opaque-wrappers.ts';
import { userContentEntries, userContentPlaces } from '#utils/data/user-content.ts';

const allDomainsOf = (brand: (typeof brands)[number]) => [
  ...brand.domains,
  ...(brand.unverifiedDomains ?? []),
  ...(brand.mixedContentDomains ?? []),
];

/** Public suffixes that are nonetheless a brand's own domain: known to be, and kept to these. */
const OWN_SUFFIXES = ['googleapis.com', 'nhs.uk', 'service.gov.uk', 'withgoogle.com'];

describe('brands', () => {
  test('there are more than a thousand, each once', () => {
    expect(brands.length).toBeGreaterThan(1000);
    expect(new Set(brands.map(({ id }) => id)).size).toBe(brands.length);
  });

  test.each(brands.map((brand) => [brand.id, brand] as const))('%s is written as the house writes it', (_, brand) => {
    expect(brand.id).toMatch(/^[a-z\d]+(?:-[a-z\d]+)*$/);
    expect(brand.names.ja.trim()).not.toBe('');
    expect(brand.names.en.trim()).not.toBe('');
    for (const domain of [...allDomainsOf(brand), ...(brand.mailDomains ?? []), ...(brand.customerMailDomains ?? [])]) {
      expect(domain).toMatch(/^(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z\d-]{2,}$/);
    }
    expect(new Set(allDomainsOf(brand)).size, 'a domain stands twice').toBe(allDomainsOf(brand).length);
    const weak = new Set(brand.weakAliases);
    expect(brand.aliases.filter((alias) => weak.has(alias))).toEqual([]);
  });

  test('a domain is named by two brands only when they are sisters', () => {
    const owners = new Map<string, (typeof brands)[number]>();
    const disputed: string[] = [];
    for (const brand of brands) {
      for (const domain of allDomainsOf(brand)) {
        const owner = owners.get(domain);
        if (owner && (!owner.group || owner.group !== brand.group))
          disputed.push(`${domain}: ${owner.id}, ${brand.id}`);
        owners.set(domain, brand);
      }
    }
    expect(disputed).toEqual([]);
  });

  test('no domain is a public suffix, but for those that are known', () => {
    const suffixes = brands.flatMap(allDomainsOf).filter((domain) => !getDomain(domain, { allowPrivateDomains: true }));
    expect(suffixes.toSorted()).toEqual(OWN_SUFFIXES);
  });

  test('every brand says where its facts come from', () => {
    expect(brandEntries.filter(({ sources }) => sources.length === 0)).toEqual([]);
  });
});

describe('strangers’ places', () => {
  test('are sorted, each once, with their sources', () => {
    const keys = userContentPlaces.map(({ host, path = '' }) => host + path);
    expect(keys.length).toBeGreaterThanOrEqual(534);
    expect(new Set(keys).size).toBe(keys.length);
    const hosts = userContentPlaces.map(({ host }) => host);
    expect(hosts).toEqual(hosts.toSorted());
    expect(userContentEntries.filter(({ sources }) => sources.length === 0)).toEqual([]);
  });

  test('their owners are brands of the catalogue, their paths begin with a slash', () => {
    const ids = new Set(brands.map(({ id }) => id));
    expect(userContentPlaces.filter(({ brand }) => brand && !ids.has(brand))).toEqual([]);
    expect(userContentPlaces.filter(({ path }) => path !== undefined && !path.startsWith('/'))).toEqual([]);
  });
});

test.each([
  ['shorteners', shorteners],
  ['trackers', trackers],
  ['delivery zones', deliveryZones],
  ['confusables', [...confusables.keys()]],
])('%s are sorted, each once', (_, list) => {
  expect(list).toEqual([...new Set(list)].sort((a, b) => (a < b ? -1 : 1)));
});
