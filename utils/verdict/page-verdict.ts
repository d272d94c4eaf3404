import type { Notice } from '#utils/data/notices.ts';
import type { SignKind } from '#utils/page/claim/claim.ts';
import type { Ask } from '#utils/page/page-facts.ts';
import type { LocalName, Verdict } from './verdict.ts';

/** What we say of a page: a verdict on its place and its claims, and what it asks for. Plain JSON. */
export interface PageVerdict extends Verdict {
  /** Whose page it says it is, the strongest claim first; also on the brand's own place. */
  claims: readonly { brand: string; name: LocalName; kinds: readonly SignKind[] }[];
  asks: readonly Ask[];
  /** The notice that the page is, as far as somebody looked for one; `null` or missing where there is none. */
  notice?: Notice | null;
}
