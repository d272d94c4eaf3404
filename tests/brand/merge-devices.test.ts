import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergeDevices } from '#utils/brand/lists/merge-devices.ts';
import { NO_LISTS, type PersonLists } from '#utils/data/person-lists.ts';
import { someLists } from './some-lists.ts';

/** What is said of one site: `+` this host trusted, `++` with all under it, `-` and `--` never, nothing otherwise. */
function saying(word: string): PersonLists {
  const entry = { host: 'tea.example', scope: word.length === 2 ? 'subdomains' : 'host' } as const;
  if (word === '') return NO_LISTS;
  return word.startsWith('+') ? { ...NO_LISTS, trusted: [entry] } : { ...NO_LISTS, never: [entry] };
}

test.each([
  // before, here, there, then
  ['', '+', '', '+'],
  ['', '', '+', '+'],
  ['+', '', '+', ''],
  ['+', '+', '', ''],
  ['+', '', '', ''],
  ['+', '++', '+', '++'],
  ['+', '+', '++', '++'],
  ['+', '++', '', ''],
  ['-', '--', '', '--'],
  ['+', '-', '++', '-'],
  ['', '++', '-', '-'],
  ['', '+', '++', '+'],
  ['-', '', '-', ''],
  ['-', '', '+', ''],
])('%j, here %j, there %j: %j', (before, here, there, then) => {
  const parted = { base: saying(before), mine: saying(here), theirs: saying(there) };
  expect(mergeDevices(parted)).toEqual(saying(then));
  expect(mergeDevices({ ...parted, mine: parted.theirs, theirs: parted.mine })).toEqual(saying(then));
});

test('an own brand goes when one device takes it away, and stays when the other changed it', () => {
  const brand = { names: ['Kawase Bank'], domains: ['kawase.example'] };
  const base = { ...NO_LISTS, ownBrands: [brand] };
  const changed = { ...NO_LISTS, ownBrands: [{ ...brand, names: ['Kawase Bank', '川瀬銀行'] }] };
  expect(mergeDevices({ base, mine: base, theirs: NO_LISTS })).toEqual(NO_LISTS);
  expect(mergeDevices({ base, mine: NO_LISTS, theirs: changed })).toEqual(changed);
  expect(mergeDevices({ base, mine: changed, theirs: NO_LISTS })).toEqual(changed);
});

test('a site `own.…` and an own brand are two things', () => {
  const mine = { ...NO_LISTS, trusted: [{ host: 'own.kawase.example', scope: 'host' as const }] };
  const theirs = { ...NO_LISTS, ownBrands: [{ names: ['Kawase'], domains: ['kawase.example'] }] };
  expect(mergeDevices({ base: NO_LISTS, mine, theirs })).toEqual({ ...mine, ownBrands: theirs.ownBrands });
});

test('whoever changed nothing gets the other’s lists, and the same twice is the same', () => {
  fc.assert(
    fc.property(someLists(), someLists(), (base, other) => {
      expect(sorted(mergeDevices({ base, mine: base, theirs: other }))).toEqual(sorted(other));
      expect(sorted(mergeDevices({ base, mine: other, theirs: base }))).toEqual(sorted(other));
      expect(sorted(mergeDevices({ base, mine: other, theirs: other }))).toEqual(sorted(other));
    }),
  );
});

function sorted({ trusted, ownBrands, never }: PersonLists): unknown {
  return [trusted, ownBrands, never].map((list) => list.map((entry) => JSON.stringify(entry)).sort());
}
