import fc from 'fast-check';
import { readOwnBrand } from '#utils/brand/lists/read-own-brand.ts';
import type { PersonLists, SiteEntry } from '#utils/data/person-lists.ts';
import { readSiteEntry } from '#utils/url/read-site-entry.ts';

const scope = fc.constantFrom('host' as const, 'subdomains' as const);
const site = fc.tuple(fc.domain(), scope).map(([host, reach]) => readSiteEntry(host, reach));
const sites = fc.array(site, { maxLength: 20 }).map((read) => read.flatMap((one) => ('site' in one ? [one.site] : [])));
const brand = fc
  .record({
    names: fc.array(fc.string({ unit: 'grapheme', maxLength: 30 }), { minLength: 1, maxLength: 4 }),
    domains: fc.array(fc.domain(), { minLength: 1, maxLength: 3 }),
  })
  .map(readOwnBrand);
const brands = fc
  .array(brand, { maxLength: 8 })
  .map((read) => read.flatMap((one) => ('brand' in one ? [one.brand] : [])));

/** Lists as a person can have them: each host is said one thing of. */
export function someLists(): fc.Arbitrary<PersonLists> {
  return fc.tuple(sites, sites, brands).map(([trusted, never, own]) => {
    const seen = new Set<string>();
    const once = (list: SiteEntry[]) => list.filter(({ host }) => !seen.has(host) && seen.add(host));
    const ids = new Set<string>();
    const ownBrands = own.filter(({ domains }) => !ids.has(domains[0]!) && ids.add(domains[0]!));
    return { trusted: once(trusted), never: once(never), ownBrands };
  });
}
