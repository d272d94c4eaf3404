/** What was warned of. */
export type WarningKind = 'link' | 'mail' | 'page';

/** One thing that was warned of: no address beyond its registrable domain, no subject, no words of a mail. */
export interface Warning {
  level: 'danger' | 'caution';
  kind: WarningKind;
  /** The brand in play, by id and name; `null` when there is none. */
  brand: { id: string; ja: string; en: string } | null;
  /** Registrable domain in ASCII, an address by number or a bare host; empty when there is none. */
  site: string;
  /** Codes of the reasons, worst first. */
  codes: readonly string[];
}

/** The same warning, as often as it came. */
export interface WarningEntry extends Warning {
  id: string;
  /** In ms since 1970. */
  first: number;
  last: number;
  /** How often it was shown, and how often a navigation was stopped for it. */
  shown: number;
  stopped: number;
}

/** Warnings as they are kept. */
export interface History {
  /** The latest first. */
  entries: readonly WarningEntry[];
  /** How many were given up before their time, because the store was full. */
  dropped: number;
}

/** Kept so long, in days. */
export const DAYS_KEPT = 90;
