import { areSisters } from '#utils/brand/place.ts';
import type { BrandEntry } from '#utils/data/brand.ts';
import { foldName } from '#utils/text/fold-name.ts';
import type { BrandCheck } from './brand-checks.ts';
import { repeated } from './words.ts';

/** Shorter Latin names are everybody's initials: they claim only when they are the whole name. */
const SHORTEST_STRONG = 3;

const allNamesOf = ({ aliases, weakAliases = [], everydayNames = [] }: BrandEntry) => [
  ...aliases,
  ...weakAliases,
  ...everydayNames,
];

/** An alias is strong, weak or an everyday word; and stands once, however it is written. */
export const aliasListsAreDisjoint: BrandCheck = (brands) =>
  brands.flatMap((brand) => [
    ...repeated(allNamesOf(brand)).map((name) => `${brand.id}: ${name} stands twice`),
    ...repeatedAcross(brand).map((name) => `${brand.id}: ${name} is of two kinds`),
  ]);

function repeatedAcross({ aliases, weakAliases = [], everydayNames = [] }: BrandEntry): string[] {
  return repeated([aliases, weakAliases, everydayNames].flatMap((list) => [...new Set(list.map(foldName))]));
}

export const aliasesAreWritten: BrandCheck = (brands) =>
  brands.flatMap((brand) => [
    ...allNamesOf(brand)
      .filter((name) => name !== name.trim() || foldName(name) === '')
      .map((name) => `${brand.id}: “${name}” is no name`),
    ...brand.aliases
      .filter((name) => /^[\0-\x7f]+$/.test(name) && name.length < SHORTEST_STRONG)
      .map((name) => `${brand.id}: ${name} is too short to claim in company`),
  ]);

/** One name, two brands that are no sisters: a claim would be a guess. */
export const aliasesBelongToOne: BrandCheck = (brands) => {
  const owners = new Map<string, BrandEntry>();
  return brands.flatMap((brand) =>
    claimingNamesOf(brand).flatMap((name) => {
      const owner = owners.get(name);
      if (!owner) owners.set(name, brand);
      return owner && !areSisters(owner, brand) ? [`${name}: ${owner.id}, ${brand.id}`] : [];
    }),
  );
};

/** As they are compared; the names it is shown by claim it as well. */
function claimingNamesOf({ names, aliases, weakAliases = [], everydayNames = [] }: BrandEntry): string[] {
  const everyday = new Set(everydayNames.map(foldName));
  const claiming = [names.ja, names.en, ...aliases, ...weakAliases].map(foldName);
  return [...new Set(claiming)].filter((name) => !everyday.has(name));
}
