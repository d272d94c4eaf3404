/** Pages of an account that people need when something happened to it. */
export type BrandPage = (typeof BRAND_PAGES)[number];

export const BRAND_PAGES = [
  'devices',
  'messages',
  'orders',
  'password',
  'payments',
  'security',
  'support',
  'tracking',
  'twoStep',
] as const;

/** A name that people are asked to trust, and the places that are really its own. */
export interface Brand {
  /** Kebab-case, never changed once given: verdicts and settings carry it. */
  id: string;
  /** As the brand writes itself, in the product's two languages. */
  names: { readonly ja: string; readonly en: string };
  /** What it is called in titles and sender names; one of them alone is a claim. */
  aliases: readonly string[];
  /** Too short or too common to count unless nothing else is said. No alias is in two of these lists. */
  weakAliases?: readonly string[];
  /** Names that people, places and things bear as well (`Claude`, `Kojima`, `note`): they claim nothing at all. */
  everydayNames?: readonly string[];
  /**
   * Official: a host is official when it equals one of these or ends with it after a dot. Most used first. No domain is
   * in two of the three lists.
   */
  domains: readonly string[];
  /** Rest on knowledge alone: never a reason for a green word, but no reason to warn either. */
  unverifiedDomains?: readonly string[];
  /** The brand's own, but third parties publish there too. */
  mixedContentDomains?: readonly string[];
  /** Seen as From. */
  mailDomains?: readonly string[];
  /** Any customer has a mailbox there, so that a From there proves nothing. */
  customerMailDomains?: readonly string[];
  /** Sister companies: no warning when one of them links to another. */
  group?: string;
  /** Hundreds of houses with domains of their own go by this name, so that it alone makes no place false. */
  federated?: true;
  /**
   * Of a federated brand: how one knows the domains of its houses. Each ends with one of `endings` (without a dot in front) or
   * holds one of `words`; whoever bears the name elsewhere is none of them. Left out: the name claims nothing.
   */
  houses?: { readonly endings: readonly string[]; readonly words: readonly string[] };
  /** The safe way in; always on a domain of its own, and a page that no stranger writes. */
  signIn?: string;
  /** Where to find it, in the same way, when that is neither `signIn` nor the first of its `domains`. */
  home?: string;
  /** May move; the root of its host stays. */
  help?: string;
  /**
   * Pages of the account itself: where it is signed in, what the brand sent, orders, change of the password, ways of paying, sign-ins
   * and password, people who answer, where parcels are, two-step verification.
   * Only with a source; where one is missing, the entrance stands for it.
   */
  pages?: Readonly<Partial<Record<BrandPage, string>>>;
  /** Where to report an imitation: addresses of mails or pages. */
  report?: readonly string[];
  /** How many addresses JPCERT/CC confirmed as imitations of it in 2023–2025: the more, the closer its name is guarded. */
  confirmedUrls?: number;
  /** Put in by the build (`scripts/build/lean-tables.ts`), never written down; without it the worker finds it out itself. */
  readyMade?: ReadyMade;
}

/** What follows from a brand's entry alone and would be found out anew whenever the worker starts. */
export interface ReadyMade {
  /** How it is called, folded; without its everyday names. */
  strong: readonly string[];
  weak: readonly string[];
  /** Where the public suffix of each of its domains begins, in the order of the three lists. */
  suffixAt: readonly number[];
  /** The names in its hosts that are its own (`guarded-names.ts`): under which suffixes, and how far down its lists first. */
  guarded: readonly { readonly text: string; readonly endings: readonly string[]; readonly rank: number }[];
}

/**
 * A brand as it is written down: with where its facts come from. The program sees a `Brand` only, because
 * `scripts/build/lean-tables.ts` takes the rest out of the build.
 */
export interface BrandEntry extends Brand {
  /** Speaks of the domains only. */
  confidence: 'high' | 'medium' | 'low';
  /** Lists and pages that name the domains; `knowledge` when there is none. */
  sources: readonly string[];
  /** What the next person who changes the entry should know. */
  note?: string;
}
