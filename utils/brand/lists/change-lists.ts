import type { OwnBrand, PersonLists, SiteEntry } from '#utils/data/person-lists.ts';
import { ownBrandId } from './own-brands.ts';

/** Most entries of one kind. */
export const ENTRIES_LIMIT = 5_000;

/** What a file or another device brings: what is new, and what is left aside because the person decided otherwise. */
export interface Merge {
  lists: PersonLists;
  added: PersonLists;
  /** Hosts and names of entries that are decided already, in another way. */
  kept: readonly string[];
}

/** The lists with a trusted site; what was said of the same host before is replaced. */
export function withTrusted(lists: PersonLists, site: SiteEntry): PersonLists {
  return { ...withoutSite(lists, site.host), trusted: [...without(lists.trusted, site.host), site] };
}

/** The lists with a site that is never to be trusted; what was said of the same host before is replaced. */
export function withNever(lists: PersonLists, site: SiteEntry): PersonLists {
  return { ...withoutSite(lists, site.host), never: [...without(lists.never, site.host), site] };
}

/** The lists with an own brand; one with the same first domain is replaced. */
export function withOwnBrand(lists: PersonLists, brand: OwnBrand): PersonLists {
  return { ...lists, ownBrands: [...withoutOwnBrand(lists, ownBrandId(brand)).ownBrands, brand] };
}

/** The lists with nothing said of this very host, neither trusted nor never; own brands stay. */
export function withoutSite(lists: PersonLists, host: string): PersonLists {
  return { ...lists, trusted: without(lists.trusted, host), never: without(lists.never, host) };
}

export function withoutOwnBrand(lists: PersonLists, id: string): PersonLists {
  return { ...lists, ownBrands: lists.ownBrands.filter((brand) => ownBrandId(brand) !== id) };
}

/** Adds what is not there yet; what the person has already decided stays as it is. */
export function mergeLists(lists: PersonLists, more: PersonLists): Merge {
  const kept: string[] = [];
  const decided = new Map([
    ...lists.trusted.map((site) => [site.host, sayingOf('trusted', site)] as const),
    ...lists.never.map((site) => [site.host, sayingOf('never', site)] as const),
  ]);
  const isNewSite = (kind: 'trusted' | 'never') => (site: SiteEntry) => {
    const before = decided.get(site.host);
    if (before === undefined) {
      decided.set(site.host, sayingOf(kind, site));
      return true;
    }
    if (before !== sayingOf(kind, site)) kept.push(site.host);
    return false;
  };
  const brands = new Map(lists.ownBrands.map((brand) => [ownBrandId(brand), JSON.stringify(tidy(brand))]));
  const isNewBrand = (brand: OwnBrand) => {
    const before = brands.get(ownBrandId(brand));
    if (before === undefined) {
      brands.set(ownBrandId(brand), JSON.stringify(tidy(brand)));
      return true;
    }
    if (before !== JSON.stringify(tidy(brand))) kept.push(brand.names[0] ?? '');
    return false;
  };
  // the careful word first: should a file say both of a host, never stands
  const never = more.never.filter(isNewSite('never'));
  const trusted = more.trusted.filter(isNewSite('trusted'));
  const added = { trusted, ownBrands: more.ownBrands.filter(isNewBrand), never };
  return { lists: joinLists(lists, added), added, kept };
}

/** Both, one behind the other. */
function joinLists(one: PersonLists, other: PersonLists): PersonLists {
  return {
    trusted: [...one.trusted, ...other.trusted],
    ownBrands: [...one.ownBrands, ...other.ownBrands],
    never: [...one.never, ...other.never],
  };
}

/** Whether every list is within its limit. */
export function fits({ trusted, ownBrands, never }: PersonLists): boolean {
  return [trusted, ownBrands, never].every(({ length }) => length <= ENTRIES_LIMIT);
}

function without(sites: readonly SiteEntry[], host: string): SiteEntry[] {
  return sites.filter((site) => site.host !== host);
}

function sayingOf(kind: string, { scope }: SiteEntry): string {
  return `${kind} ${scope}`;
}

function tidy({ names, domains }: OwnBrand): unknown {
  return [names, domains];
}
