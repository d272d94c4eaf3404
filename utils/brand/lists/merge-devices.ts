import type { OwnBrand, PersonLists, SiteEntry } from '#utils/data/person-lists.ts';
import { ownBrandId } from './own-brands.ts';

/** Two devices' lists, and what both had when they parted. */
export interface Parted {
  base: PersonLists;
  mine: PersonLists;
  theirs: PersonLists;
}

type Said = SiteEntry & { says: 'trusted' | 'never' };

/** What counts more when both devices changed what they had said of a site; `undefined` is nothing said. */
const CAREFUL_FIRST = ['never subdomains', 'never host', undefined, 'trusted host', 'trusted subdomains'];

/**
 * One out of two, entry by entry: what only one device changed, added or took away is as that one has it. Where both did,
 * the more careful word on a site stands, and an own brand stays guarded, as it is here when both have it.
 */
export function mergeDevices({ base, mine, theirs }: Parted): PersonLists {
  const sites = mergeMaps({ base: sitesIn(base), mine: sitesIn(mine), theirs: sitesIn(theirs) }, moreCareful);
  const brands = mergeMaps({ base: brandsIn(base), mine: brandsIn(mine), theirs: brandsIn(theirs) }, (here, there) => {
    return here ?? there;
  });
  const listOf = (word: Said['says']) =>
    sites.filter(({ says }) => says === word).map(({ says: _, ...site }): SiteEntry => site);
  return { trusted: listOf('trusted'), ownBrands: brands, never: listOf('never') };
}

type Choose<Entry> = (here: Entry | undefined, there: Entry | undefined) => Entry | undefined;

function mergeMaps<Entry>(
  { base, mine, theirs }: Record<keyof Parted, ReadonlyMap<string, Entry>>,
  choose: Choose<Entry>,
): Entry[] {
  const merged: Entry[] = [];
  for (const name of new Set([...mine.keys(), ...theirs.keys()])) {
    const [before, here, there] = [base.get(name), mine.get(name), theirs.get(name)];
    const entry = isSame(here, before) ? there : isSame(there, before) ? here : choose(here, there);
    if (entry) merged.push(entry);
  }
  return merged;
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function moreCareful(here: Said | undefined, there: Said | undefined): Said | undefined {
  return careOf(here) <= careOf(there) ? here : there;
}

function careOf(said: Said | undefined): number {
  return CAREFUL_FIRST.indexOf(said && `${said.says} ${said.scope}`);
}

function sitesIn({ trusted, never }: PersonLists): Map<string, Said> {
  const say = (says: Said['says']) => (site: SiteEntry) => [site.host, { says, ...tidySite(site) }] as const;
  return new Map([...trusted.map(say('trusted')), ...never.map(say('never'))]);
}

/** Always in the same order, so that two can be held against each other. */
function tidySite({ host, scope, since }: SiteEntry): SiteEntry {
  return since === undefined ? { host, scope } : { host, scope, since };
}

function brandsIn({ ownBrands }: PersonLists): Map<string, OwnBrand> {
  return new Map(ownBrands.map(({ names, domains }) => [ownBrandId({ names, domains }), { names, domains }]));
}
