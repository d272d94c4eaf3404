import type { PersonLists, SiteEntry } from '#utils/data/person-lists.ts';
import type { Day } from '#utils/text/day.ts';

/** A site with the day of the decision; while only its reach changes that is the first one, which may not be known. */
export function decidedOn(site: SiteEntry, day: Day, before: readonly SiteEntry[] = []): SiteEntry {
  const known = before.find(({ host }) => host === site.host);
  const { host, scope } = site;
  if (!known) return { host, scope, since: day };
  return known.since === undefined ? { host, scope } : { host, scope, since: known.since };
}

/** The lists of a file, which bears no days, as decided on this day. */
export function listsDecidedOn({ trusted, never, ownBrands }: PersonLists, day: Day): PersonLists {
  const stamp = (site: SiteEntry) => decidedOn(site, day);
  return { trusted: trusted.map(stamp), never: never.map(stamp), ownBrands };
}
