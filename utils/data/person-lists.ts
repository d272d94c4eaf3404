/** How far an entry reaches: this very host, or it and everything under it. */
export type Scope = 'host' | 'subdomains';

/** A host in ASCII without trailing dot, and how far it is meant. */
export interface SiteEntry {
  host: string;
  scope: Scope;
}

/** A name the person wants guarded like those of the catalogue: "my bank". */
export interface OwnBrand {
  /** As it is called; the first is the one that is shown. */
  names: readonly string[];
  /** Its hosts, each with everything under it; the first is the one that is opened. */
  domains: readonly string[];
}

/** What a person decided for themselves. */
export interface PersonLists {
  trusted: readonly SiteEntry[];
  ownBrands: readonly OwnBrand[];
  never: readonly SiteEntry[];
}

export const NO_LISTS: PersonLists = { trusted: [], ownBrands: [], never: [] };
