import type { BrandIndex } from '#utils/brand/brand-index.ts';
import type { Imitated } from '#utils/brand/imitation-index.ts';
import type { Yours, YourWord } from '#utils/brand/lists/yours.ts';
import type { Place } from '#utils/brand/place.ts';
import type { Brand } from '#utils/data/brand.ts';
import type { ListsInForce } from '#utils/data/person-lists.ts';
import type { LinkSighting } from '#utils/url/link-sighting.ts';
import type { LinkFacts } from '#utils/url/read-link.ts';
import type { WrapperIndex } from '#utils/url/wrapper-index.ts';
import type { Likeness } from './likeness/likeness.ts';
import type { TextClaim } from './text-claim.ts';

/** What we know before a link is seen. */
export interface Known {
  brands: BrandIndex;
  wrappers: WrapperIndex;
  /** What the person decided. */
  yours: Yours;
}

/** A link held against what is known: looked up once, so that no detector has to. */
export interface LinkCase {
  link: LinkFacts;
  /** What the catalogue knows of the place where the link ends. */
  place: Place;
  /** The brand that the mail says it is from. */
  claim: Brand | null;
  /** The brand that the link's own text says it leads to. */
  textClaim: TextClaim | null;
  /** What the person said of the place, or, when they said never, of any host on the way. */
  yourWord: YourWord | null;
  /** The official domain that stands inside the host of somebody else. */
  embedded: Imitated | null;
  /** A guarded name that the host of somebody else resembles or holds. */
  likeness: Likeness | null;
  /** What there is to be seen, as bits of `ASPECTS`. */
  aspects: number;
}

export type Params = Readonly<Record<string, string>>;

/** An example lies beside the rule and drives the tests both ways. */
export interface LinkExample extends LinkSighting {
  /** Id of the brand that the mail claims. */
  claim?: string;
  /** What the person has decided. */
  lists?: Partial<ListsInForce>;
}

export interface LinkDetector<Code extends string = string, P extends Params = Params> {
  code: Code;
  /** Asked only of links that have one of these: bits of `ASPECTS`. */
  looksAt: number;
  /** What to tell the person, or `undefined` when there is nothing to tell. */
  detect(seen: LinkCase, known: Known): P | undefined;
  /** Every `hit` must be detected, every `miss` must not. */
  examples: { hit: readonly LinkExample[]; miss: readonly LinkExample[] };
}

/** Keeps the code and the parameters' names as types: reasons, severities and sentences are derived from them. */
export function defineLinkDetector<const Code extends string, P extends Params>(
  detector: LinkDetector<Code, P>,
): LinkDetector<Code, P> {
  return detector;
}
