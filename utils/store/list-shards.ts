import { ownBrandId } from '#utils/brand/lists/own-brands.ts';
import { readOwnBrand } from '#utils/brand/lists/read-own-brand.ts';
import type { PersonLists, SiteEntry } from '#utils/data/person-lists.ts';
import { isDay } from '#utils/text/day.ts';
import { readSiteEntry } from '#utils/url/read-site-entry.ts';
import { shardKeyOf, shardKeys } from './list-keys.ts';

/** One entry as it is kept. */
type Kept =
  | readonly ['trusted' | 'never', SiteEntry['host'], SiteEntry['scope'], ...since: string[]]
  | readonly ['own', string[], string[]];

/** The lists in parts, by key; a part that would be empty is left out. */
export function toShards({ trusted, ownBrands, never }: PersonLists): Map<string, Kept[]> {
  const shards = new Map<string, Kept[]>();
  const add = (name: string, kept: Kept) => {
    const key = shardKeyOf(name);
    shards.set(key, [...(shards.get(key) ?? []), kept]);
  };
  const keep = (word: 'trusted' | 'never', { host, scope, since }: SiteEntry) =>
    add(host, [word, host, scope, ...(since === undefined ? [] : [since])]);
  for (const site of trusted) keep('trusted', site);
  for (const site of never) keep('never', site);
  for (const brand of ownBrands) add(ownBrandId(brand), ['own', [...brand.names], [...brand.domains]]);
  return shards;
}

/** The lists as one list of all entries. */
export function toKept(lists: PersonLists): Kept[] {
  return [...toShards(lists).values()].flat();
}

/** The lists from whatever lies in the store: what is broken or stands twice is left out, the rest is kept. */
export function fromShards(items: Readonly<Record<string, unknown>>): PersonLists {
  return fromKept(shardKeys().flatMap((key) => items[key]));
}

/** The same from one list of all entries. */
export function fromKept(entries: readonly unknown[]): PersonLists {
  const sites = new Map<string, readonly ['trusted' | 'never', SiteEntry]>();
  const brands = new Map<string, PersonLists['ownBrands'][number]>();
  for (const kept of entries) {
    const site = readSite(kept);
    // two devices may have said both: never weighs more
    if (site && sites.get(site[1].host)?.[0] !== 'never') sites.set(site[1].host, site);
    const brand = readBrand(kept);
    if (brand) brands.set(ownBrandId(brand), brand);
  }
  const said = (word: 'trusted' | 'never') =>
    [...sites.values()].filter(([one]) => one === word).map(([, site]) => site);
  return { trusted: said('trusted'), ownBrands: [...brands.values()], never: said('never') };
}

/** Of the entries that lie in one part: those that can be read, and how many cannot. Never throws. */
export function readShard(raw: unknown): { entries: unknown[]; faults: number } {
  if (raw === undefined) return { entries: [], faults: 0 };
  if (!Array.isArray(raw)) return { entries: [], faults: 1 };
  const entries = raw.filter((kept) => readSite(kept) !== null || readBrand(kept) !== null);
  return { entries, faults: raw.length - entries.length };
}

function readSite(kept: unknown): readonly ['trusted' | 'never', SiteEntry] | null {
  if (!Array.isArray(kept) || kept.length < 3 || kept.length > 4) return null;
  const [word, host, scope, since] = kept as unknown[];
  if ((word !== 'trusted' && word !== 'never') || (scope !== 'host' && scope !== 'subdomains')) return null;
  const read = typeof host === 'string' ? readSiteEntry(host, scope) : null;
  if (!read || !('site' in read) || read.site.host !== host) return null;
  // a day that can't be read says nothing, and takes nothing from what was decided
  return [word, isDay(since) ? { ...read.site, since } : read.site];
}

function readBrand(kept: unknown): PersonLists['ownBrands'][number] | null {
  if (!Array.isArray(kept) || kept.length !== 3 || kept[0] !== 'own') return null;
  const [, names, domains] = kept as unknown[];
  if (!isTexts(names) || !isTexts(domains)) return null;
  const read = readOwnBrand({ names, domains });
  return 'brand' in read ? read.brand : null;
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}
