import type { PersonLists } from '#utils/data/person-lists.ts';
import type { PageClaim } from '#utils/page/claim/claim.ts';
import type { Ask, FormFacts, PageFacts } from '#utils/page/page-facts.ts';
import type { Known, LinkCase, Params } from './define-link-detector.ts';

/** A page held against what is known: looked up once, so that no detector has to. */
export interface PageCase {
  facts: PageFacts;
  /** The page's own address, seen as a link that leads to it. */
  at: LinkCase;
  /** Whose page it says it is, the strongest claim first. */
  claims: readonly PageClaim[];
  /** The first claim of a brand whose place this is not. */
  falseClaim: PageClaim | null;
  /** What a form asks for that opens an account or takes money; without mere addresses. */
  secrets: readonly Ask[];
  /** Forms that ask for a secret and are sent to another address, with where. */
  sent: readonly SentForm[];
  /** The person's own machine or network: a developer's copy, a router. */
  isLocal: boolean;
}

export interface SentForm {
  form: FormFacts;
  /** Where it goes, seen as a link. */
  to: LinkCase;
}

/** An example lies beside the rule and drives the tests both ways; what is left out of `page` is empty. */
export interface PageExample {
  url: string;
  page: Partial<PageFacts>;
  lists?: Partial<PersonLists>;
}

export interface PageDetector<Code extends string = string, P extends Params = Params> {
  code: Code;
  /** What to tell the person, or `undefined` when there is nothing to tell. */
  detect(seen: PageCase, known: Known): P | undefined;
  /** Every `hit` must be detected, every `miss` must not. */
  examples: { hit: readonly PageExample[]; miss: readonly PageExample[] };
}

/** Keeps the code and the parameters' names as types: reasons, severities and sentences are derived from them. */
export function definePageDetector<const Code extends string, P extends Params>(
  detector: PageDetector<Code, P>,
): PageDetector<Code, P> {
  return detector;
}
