import { describe, expect, test } from 'vitest';
import { brandEntries } from '#utils/data/brands.ts';
import { userContentEntries } from '#utils/data/user-content.ts';
import type { UserContentEntry } from '#utils/data/user-content-place.ts';
import * as check from './checks/place-checks.ts';

const ids = new Set(brandEntries.map(({ id }) => id));
const plain: UserContentEntry = { host: 'pages.example', kind: 'site-hosting', sources: ['a list'] };
const sound: UserContentEntry[] = [
  plain,
  { ...plain, path: '/a/' },
  { ...plain, path: '/b', owner: 'Google', brand: 'google' },
  { ...plain, host: 'www.pages.example' },
];

/** Each check, and lists each of which has one fault that it must find. */
const checks: Record<string, [check.PlaceCheck, ...UserContentEntry[][]]> = {
  'places are written as hosts and paths': [
    check.placesAreWritten,
    [{ ...plain, host: 'Pages.example' }],
    [{ ...plain, host: 'ページ.example' }],
    [{ ...plain, host: 'pages.example/a' }],
    [{ ...plain, path: 'a/' }],
    [{ ...plain, path: '' }],
    [{ ...plain, path: '/あ' }],
  ],
  'places are sorted, each once': [
    check.placesAreSortedOnce,
    [plain, plain],
    [{ ...plain, path: '/a' }, plain],
    [
      { ...plain, path: '/b' },
      { ...plain, path: '/a' },
    ],
    [{ ...plain, host: 'z.example' }, plain],
  ],
  'places have sources': [check.placesHaveSources, [{ ...plain, sources: [] }], [{ ...plain, sources: [''] }]],
  'owners are brands of the catalogue, and named': [
    check.ownersAreKnown,
    [{ ...plain, owner: 'Nobody', brand: 'no-such-brand' }],
    [{ ...plain, brand: 'google' }],
  ],
};

describe.each(Object.entries(checks))('%s', (_, [find, ...faulty]) => {
  test('in the list', () => {
    expect(userContentEntries.length).toBeGreaterThanOrEqual(534);
    expect(find(userContentEntries, ids)).toEqual([]);
  });

  test('a sound list passes', () => {
    expect(find(sound, ids)).toEqual([]);
  });

  test.each(faulty.map((places) => [JSON.stringify(places), places] as const))('told: %s', (_fault, places) => {
    expect(find(places, ids)).not.toEqual([]);
  });
});
