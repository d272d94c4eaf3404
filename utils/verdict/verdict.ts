import type { Reason } from './reason.ts';

/**
 * `danger`: a false claim, or a trick with no honest use; the way is barred until the person decides.
 * `caution`: hidden or doubtful; said, not barred. `unknown`: nothing known; the real domain is shown.
 * `official`: on the brand's list. `trusted`: by the person or the organisation. No analysis is never shown as safe.
 */
export type Level = 'danger' | 'caution' | 'unknown' | 'official' | 'trusted';

/** Worst first: the order in which verdicts are listed and from which a tab's badge is taken. */
export const LEVELS = ['danger', 'caution', 'unknown', 'trusted', 'official'] as const satisfies readonly Level[];

/** A brand's name in both languages of the product. */
export interface LocalName {
  ja: string;
  en: string;
}

/** Parts of an address for drawing. Strings of a stranger: text, never HTML. */
export interface ShownPlace {
  /** Host before the registrable domain, with its dot: `www.`; empty when there is none. */
  before: string;
  /** The part that tells the owner, decoded for reading: `amazon.co.jp`, an IP address, or a mail address's domain. */
  owner: string;
  /** Ranges of `before + owner` (UTF-16 offsets, end exclusive) that deceive the eye; empty when none. */
  faults: readonly (readonly [start: number, end: number])[];
  /** The host as it goes over the wire, when it differs from what is shown: `xn--…`. */
  punycode: string | null;
  /** The whole address, small print; at most 300 characters, cut with `…`. */
  rest: string;
  /** Hosts of the wrappers the link goes through before it arrives, outermost first; empty for a bare link. */
  via: readonly string[];
}

/** What we say of a sighting: no sentences, no DOM, plain JSON. */
export interface Verdict {
  level: Level;
  /** Id of the brand whose place this is, or else that is claimed or imitated; `null` when no brand is in play. */
  brand: string | null;
  /** Registrable domain of the destination in ASCII, an IP address, or a bare host; empty when it is no web address. */
  site: string;
  /** Where the link ends after unwrapping, as far as it can be known without visiting it. */
  destination: string;
  shown: ShownPlace;
  /** Worst first. */
  reasons: readonly Reason[];
  /** The real place of the claimed or imitated brand, for danger and caution; `null` when no brand is in play. */
  wayOut: { brand: string; host: string } | null;
  /** Names of every brand id that occurs in this verdict's reasons, `brand` and `wayOut`. */
  names: Readonly<Record<string, LocalName>>;
  /** What the organisation adds to a warning; left out where there is none, or it adds nothing. */
  organisation?: OrganisationWord;
}

/** `contact`: whom to ask, may be empty. `isFinal`: nobody may open the address all the same. */
export interface OrganisationWord {
  contact: string;
  isFinal: boolean;
}
