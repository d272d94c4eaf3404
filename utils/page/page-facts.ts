/** What a page asks to be typed. `painted`: a field that only looks like a password field. `identifier`: the first step of a sign-in. */
export const ASKS = ['password', 'painted', 'identifier', 'code', 'card', 'account', 'address'] as const;
export type Ask = (typeof ASKS)[number];

/** A picture or word mark that may say whose page this is. */
export interface LogoFacts {
  /** What it is called: `alt`, `aria-label`, title of an SVG, or the words of an element that is marked as a logo. */
  name: string;
  /** File name without ending, lower-case; of what has neither file nor name, the class that calls it a logo; empty where there is none. */
  file: string;
  /** Class, id or file say that it is a logo. */
  isMarked: boolean;
  /** Host and path where it leads, `www.amazon.co.jp/ref=logo`; empty when it is no link. */
  leadsTo: string;
  /** Words of the button or link it stands in, its own name left out; empty when there are none. */
  beside: string;
}

/** What the page loads from another host, or (`canonical`) says is its own. `logo` is a picture whose address says so. */
export interface AssetFacts {
  kind: 'canonical' | 'style' | 'icon' | 'logo' | 'image' | 'script' | 'frame';
  host: string;
  path: string;
}

/** A link that speaks of the account: forgotten password, registration, terms. */
export interface WayFacts {
  host: string;
  path: string;
  text: string;
}

/** How many of the page's links lead to a host; an empty host stands for the page's own. */
export interface LeadFacts {
  host: string;
  count: number;
}

/** Where a form that asks for something is sent. */
export interface FormFacts {
  /** Resolved address; empty when it is sent to the page itself or by script. */
  target: string;
  asks: readonly Ask[];
}

/**
 * A page, read once, without knowing any brand. Everything in it is a stranger's word, bounded by `LIMITS`; plain JSON,
 * so that a content script can send it.
 */
export interface PageFacts {
  /** Address of the document, or of the nearest ancestor that has one (`about:blank`, `srcdoc`). */
  url: string;
  /** `lang` of the document, lower-case; empty when it doesn't say. */
  language: string;
  title: string;
  /** What the page's metadata call the site: `og:site_name`, `application-name`. */
  siteNames: readonly string[];
  headings: readonly string[];
  logos: readonly LogoFacts[];
  /** Lines of the visible text with © in them, or what stands for it. */
  copyright: readonly string[];
  assets: readonly AssetFacts[];
  ways: readonly WayFacts[];
  /** Where its links lead, those to which most do first. */
  leads: readonly LeadFacts[];
  /** Structure as it is written: `#id`, `@name`, `.class`, `form:name`, `%attribute`; `/file` is a style or icon of its own. */
  marks: readonly string[];
  /** Labels, hints and buttons around the fields that ask for something. */
  words: readonly string[];
  /** The beginning and the end of the visible text. */
  text: string;
  /** How much there is besides the form: an article or a list is read otherwise than a sign-in page. */
  bulk: { text: number; links: number };
  asks: readonly Ask[];
  forms: readonly FormFacts[];
}

/** Most that is read of each kind; longer strings are cut. */
export const LIMITS = {
  url: 2_000,
  string: 200,
  headings: 24,
  logos: 40,
  copyright: 6,
  assets: 60,
  ways: 40,
  leads: 12,
  marks: 300,
  words: 60,
  text: 8_000,
  forms: 10,
} as const;
