/** How far an entry reaches: this very host, or it and everything under it. */
export type Scope = 'host' | 'subdomains';

/** A host in ASCII without trailing dot, and how far it is meant. */
export interface SiteEntry {
  host: string;
  scope: Scope;
  /** The day on which the person decided (`2026-11-22`); left out where it isn't known: of older versions, and in files. */
  since?: string;
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

/** Longest file of lists that is read, in UTF-16 units. */
export const FILE_LIMIT = 2_000_000;

/** Where the lists for good are kept: with the person's browser account, or on this machine alone. */
type KeptIn = 'sync' | 'local';

/** All a person has decided: for good, and until the browser is closed. */
export interface KeptLists {
  lists: PersonLists;
  /** Trusted for this session only. */
  session: readonly SiteEntry[];
  keptIn: KeptIn;
  /** What the organisation has set; left out where the browser isn't managed. */
  managed?: ManagedLists;
}

/** The organisation's own lists. They count before the person's. */
export interface ManagedLists extends PersonLists {
  /** `false`: what people trust for themselves doesn't count. */
  mayOverride: boolean;
}

/** The lists that count, the organisation's apart. */
export interface ListsInForce extends PersonLists {
  managed?: PersonLists;
}

/** The lists that count now: those for good, those for the session, and the organisation's. */
export function listsInForce({ lists, session, managed }: KeptLists): ListsInForce {
  if (managed && !managed.mayOverride) return { ...NO_LISTS, never: lists.never, managed };
  const own = session.length === 0 ? lists : { ...lists, trusted: [...lists.trusted, ...session] };
  return managed ? { ...own, managed } : own;
}
