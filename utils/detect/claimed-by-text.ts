import type { Brand } from '#utils/data/brand.ts';
import type { LinkCase } from './define-link-detector.ts';
import { isUnknownEnd } from './named-elsewhere.ts';
import { standingUnderClaim } from './standing-under-claim.ts';

/**
 * The brand that a link's text claims to lead to while it leads elsewhere. `undefined` where the place is the brand's own,
 * a sister's or another known owner's, where a known counter of clicks stands between, and where the mail itself has
 * claimed a brand in vain: then that is told.
 */
export function claimedByText(seen: LinkCase, asks: boolean): Brand | undefined {
  const { textClaim, link, place } = seen;
  if (!textClaim || textClaim.asks !== asks || !isUnknownEnd(link, place)) return undefined;
  if (standingUnderClaim(seen) === 'elsewhere') return undefined;

  const isElsewhere = (brand: Brand) => standingUnderClaim({ ...seen, claim: brand }) === 'elsewhere';
  return textClaim.brands.every(isElsewhere) ? textClaim.brands[0] : undefined;
}
