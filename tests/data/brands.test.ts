import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { BrandEntry } from '#utils/data/brand.ts';
import { brandEntries } from '#utils/data/brands.ts';
import * as alias from './checks/alias-checks.ts';
import * as check from './checks/brand-checks.ts';

/** A brand without fault. */
const sound: BrandEntry = {
  id: 'acme',
  names: { ja: 'アクメ', en: 'Acme' },
  aliases: ['Acme', 'アクメ'],
  domains: ['acme.co.jp', 'acme.com'],
  mailDomains: ['mail.acme.co.jp'],
  signIn: 'https://login.acme.com/',
  report: ['abuse@acme.com', 'https://report.example.org/'],
  confidence: 'high',
  sources: ['list of brands@1.0'],
};
const other: BrandEntry = {
  ...sound,
  id: 'bravo',
  names: { ja: 'ブラボー', en: 'Bravo' },
  aliases: ['Bravo'],
  domains: ['bravo.jp'],
  mailDomains: ['bravo.jp'],
  signIn: 'https://www.bravo.jp/',
};
const pair = (fault: Partial<BrandEntry>, more: Partial<BrandEntry> = {}) => [
  { ...sound, ...more },
  { ...other, ...fault },
];
const one = (fault: Partial<BrandEntry>) => [{ ...sound, ...fault }];

/** Each check, and catalogues each of which has one fault that it must find. */
const checks: Record<string, [check.BrandCheck, ...BrandEntry[][]]> = {
  'ids are kebab-case and unique': [
    check.idsAreKebabAndUnique,
    one({ id: 'Acme' }),
    one({ id: 'acme_bank' }),
    one({ id: 'acme--bank' }),
    [sound, sound],
  ],
  'names are there in both languages': [
    check.namesAreThere,
    one({ names: { ja: '', en: 'Acme' } }),
    one({ names: { ja: 'アクメ', en: ' Acme' } }),
  ],
  'domains are written in small ASCII letters without anything around': [
    check.domainsAreWritten,
    one({ domains: ['Acme.com'] }),
    one({ domains: ['アクメ.jp'] }),
    one({ domains: ['https://acme.com'] }),
    one({ domains: ['acme.com.'] }),
    one({ domains: ['*.acme.com'] }),
    one({ domains: ['acme.com:443'] }),
    one({ domains: ['acme'] }),
    one({ unverifiedDomains: ['-acme.com'] }),
    one({ mixedContentDomains: ['acme .com'] }),
    one({ mailDomains: ['@acme.com'] }),
    one({ customerMailDomains: ['ACME.jp'] }),
  ],
  'each brand has a domain': [check.brandsHaveDomains, one({ domains: [] })],
  'a domain stands in one list of a brand, once': [
    check.domainListsAreDisjoint,
    one({ domains: ['acme.com', 'acme.com'] }),
    one({ unverifiedDomains: ['acme.com'] }),
    one({ mixedContentDomains: ['acme.co.jp'] }),
    one({ mailDomains: ['acme.jp', 'acme.jp'] }),
  ],
  'a domain belongs to one brand or to sisters': [
    check.domainsAreSharedBySistersOnly,
    pair({ domains: ['acme.com'] }),
    pair({ unverifiedDomains: ['acme.com'] }),
    pair({ mixedContentDomains: ['shop.acme.com'] }),
    pair({ domains: ['acme.com'], group: 'b' }, { group: 'a' }),
  ],
  'no domain is a public suffix': [
    check.noDomainIsAPublicSuffix,
    one({ domains: ['co.jp'] }),
    one({ unverifiedDomains: ['github.io'] }),
    one({ mixedContentDomains: ['com'] }),
    one({ domains: ['xn--p1ai'] }),
  ],
  'each brand has a source': [
    check.sourcesAreThere,
    one({ sources: [] }),
    one({ sources: [' '] }),
    one({ sources: ['a list', 'a list'] }),
    one({ sources: ['knowledge', 'knowledge (sign-in)'] }),
  ],
  'the ways out lead to the brand’s own places over https': [
    check.waysOutAreOwn,
    one({ signIn: 'http://login.acme.com/' }),
    one({ signIn: 'https://login-acme.com/' }),
    one({ signIn: 'https://acme.com.example.org/' }),
    one({ signIn: 'https://acme.com@example.org/' }),
    one({ signIn: 'login.acme.com' }),
    one({ home: 'https://www.bravo.jp/' }),
    one({ help: 'https://help.acme.org/', unverifiedDomains: ['acme.org'] }),
    one({ pages: { orders: 'https://acme.com.example.org/orders' } }),
    one({ pages: { twoStep: 'http://acme.com/2sv' } }),
    one({ report: ['http://acme.com/report'] }),
    one({ report: ['tell us'] }),
    pair({ signIn: 'https://login.acme.com/' }),
  ],
  'a group has two members or more': [check.groupsHaveSisters, one({ group: 'roadrunner' })],
  'an alias is strong, weak or an everyday word': [
    alias.aliasListsAreDisjoint,
    one({ aliases: ['Acme', 'Acme'] }),
    one({ weakAliases: ['ACME'] }),
    one({ everydayNames: ['Ａｃｍｅ'] }),
    one({ weakAliases: ['Ac'], everydayNames: ['ac'] }),
  ],
  'an alias is a name of some length': [
    alias.aliasesAreWritten,
    one({ aliases: [''] }),
    one({ weakAliases: [' Acme'] }),
    one({ everydayNames: ['\u200b'] }),
    one({ aliases: ['AC'] }),
  ],
  'an alias belongs to one brand or to sisters': [
    alias.aliasesBelongToOne,
    pair({ aliases: ['ACME'] }),
    pair({ weakAliases: ['アクメ'] }),
    pair({ names: { ja: 'ブラボー', en: 'acme' } }),
  ],
};

describe.each(Object.entries(checks))('%s', (_, [find, ...faulty]) => {
  test('in the catalogue', () => {
    expect(find(brandEntries)).toEqual([]);
  });

  test('a sound pair passes', () => {
    expect(find([sound, other])).toEqual([]);
  });

  test.each(faulty.map((brands) => [faultOf(brands), brands] as const))('told: %s', (_fault, brands) => {
    expect(find(brands)).not.toEqual([]);
  });
});

test('sisters may share domains, ways out and names', () => {
  const sisters = pair(
    { domains: ['acme.com', 'bravo.jp'], signIn: 'https://login.acme.com/', aliases: ['Acme', 'Bravo'], group: 'a' },
    { group: 'a' },
  );
  for (const [find] of Object.values(checks)) expect(find(sisters)).toEqual([]);
});

test('every suffix that counts as a brand’s own is used, and its reason given', () => {
  const domains = new Set(brandEntries.flatMap((brand) => [...brand.domains, ...(brand.mixedContentDomains ?? [])]));
  for (const [suffix, why] of Object.entries(check.OWN_SUFFIXES)) {
    expect(domains).toContain(suffix);
    expect(why).not.toBe('');
  }
});

describe('the files', () => {
  const files = globSync('utils/data/brands/*.ts');

  test('there are more than a thousand brands in them, all in the catalogue', async () => {
    const tables = await Promise.all(files.map(readTable));
    expect(brandEntries.length).toBeGreaterThan(1000);
    expect(
      tables
        .flat()
        .map(({ id }) => id)
        .sort(),
    ).toEqual(brandEntries.map(({ id }) => id).sort());
  });

  test.each(files)('%s is sorted by id', async (file) => {
    expect(check.isSortedById(await readTable(file))).toEqual([]);
  });

  test('an unsorted file is told', () => {
    expect(check.isSortedById([other, sound])).toHaveLength(1);
    expect(check.isSortedById([sound, sound])).toHaveLength(1);
    expect(check.isSortedById([sound, other])).toEqual([]);
  });
});

/** What the last of them has that a sound brand hasn’t. */
function faultOf(brands: readonly BrandEntry[]): string {
  const plain = Object.values(brands.length === 1 ? sound : other);
  return JSON.stringify(
    Object.fromEntries(Object.entries(brands.at(-1)!).filter(([, value]) => !plain.includes(value))),
  );
}

async function readTable(file: string): Promise<readonly BrandEntry[]> {
  const module: Record<string, readonly BrandEntry[]> = await import(
    `../../utils/data/brands/${basename(file, '.ts')}.ts`
  );
  const tables = Object.values(module);
  expect(tables, `${file} holds one table`).toHaveLength(1);
  return tables[0]!;
}
