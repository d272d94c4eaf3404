import { describe, expect, test } from 'vitest';
import { guardedNamesOf } from '#utils/brand/guarded-names.ts';
import { createNameIndex } from '#utils/brand/name-index.ts';
import { ownedDomainsOf } from '#utils/brand/owned-domains.ts';
import { readyMadeOf } from '#utils/brand/ready-made.ts';
import type { Brand } from '#utils/data/brand.ts';
import { brands } from '#utils/data/brands.ts';

const prepared = brands.map((brand): Brand => ({ ...brand, readyMade: readyMadeOf(brand) }));

test('of one entry, as it is written down', () => {
  const brand: Brand = {
    id: 'kawase',
    names: { ja: 'カワセ', en: 'Kawase' },
    aliases: ['Kawase Tea House', 'ＫＡＷＡＳＥ'],
    weakAliases: ['KWS', 'Stream'],
    everydayNames: ['stream'],
    domains: ['kawase.co.jp', 'kawase.example', 'tea.example'],
    unverifiedDomains: ['kws.kawase.co.jp'],
  };
  expect(readyMadeOf(brand)).toEqual({
    strong: ['kawase tea house', 'kawaseteahouse', 'kawase', 'カワセ'],
    weak: ['kws'],
    suffixAt: [7, 7, 4, 11],
    guarded: [{ text: 'kawase', endings: ['co.jp', 'example'], rank: 0 }],
  });
});

describe('what the build worked out beforehand is what the worker would find', () => {
  const owned = ownedDomainsOf(brands);
  const nameOf = ({ brand, ...found }: { brand: Brand }) => ({ ...found, brand: brand.id });

  test('domains and where their suffixes begin', () => {
    const ofPlaces = (places: typeof owned) =>
      [...places].map(([domain, { owners, ...place }]) => [domain, place, owners.map(({ id }) => id)]);
    expect(ofPlaces(ownedDomainsOf(prepared))).toEqual(ofPlaces(owned));
  });

  test('names that are guarded', () => {
    expect(guardedNamesOf(prepared).map(nameOf)).toEqual(guardedNamesOf(brands).map(nameOf));
  });

  test('brands by all their names', () => {
    const [slow, quick] = [createNameIndex(brands, owned), createNameIndex(prepared, owned)];
    for (const brand of brands) {
      const { strong, weak } = readyMadeOf(brand);
      for (const text of [...strong, ...weak]) {
        expect(slow.startingAt(text).length > 0).toBe(!brand.federated || brand.houses !== undefined);
        expect(quick.startingAt(text).map(nameOf)).toEqual(slow.startingAt(text).map(nameOf));
      }
    }
  });
});
