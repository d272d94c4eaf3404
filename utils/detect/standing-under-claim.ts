import { mayBeHouse } from '#utils/brand/houses.ts';
import { areSisters, belongsTo } from '#utils/brand/place.ts';
import type { UserContentKind } from '#utils/data/user-content-place.ts';
import type { LinkCase } from './define-link-detector.ts';
import { isWay } from './where-lost.ts';

/**
 * How a place stands to the brand that a mail claims. `own`: the brand's or a sister's. `allowed`: another known owner's,
 * such as an app store or a social network. `rented`: honest mails of the brand may lead there, but strangers write
 * there. `hidden`: the way is lost before. `elsewhere`: anything else.
 */
export type ClaimStanding = 'own' | 'allowed' | 'rented' | 'hidden' | 'elsewhere';

/** Where people meet, not where they sign in to somebody else. */
const MEETING_PLACES: ReadonlySet<UserContentKind> = new Set(['sns', 'video']);
/** Services that companies use under their own name. */
const HIRED: ReadonlySet<UserContentKind> = new Set(['e-sign', 'help-desk', 'payment-request']);
/** What a brand lends to its customers and links to in its own mails. */
const LENT: ReadonlySet<UserContentKind> = new Set(['documents', 'forms', 'tenant', 'other-lots']);

/** `null` without a claim, and for what is no web address. */
export function standingUnderClaim({ claim, link, place }: LinkCase): ClaimStanding | null {
  if (!claim || !link.end.isWeb) return null;
  if (link.lostAt) return 'hidden';
  if (belongsTo(place, claim)) return 'own';

  const kind = place.rented?.kind;
  if (mayBeHouse(link.end.host, claim)) return 'allowed';
  if (!kind) return place.standing === 'none' ? 'elsewhere' : 'allowed';
  if (isWay(kind)) return 'hidden';
  if (MEETING_PLACES.has(kind)) return 'allowed';
  // a form asks in another's name whoever runs the service
  if (HIRED.has(kind) || (place.standing === 'mixed' && kind !== 'forms')) return 'rented';
  if (!place.owners.some((owner) => areSisters(owner, claim))) return 'elsewhere';
  if (kind === 'shop-content') return 'allowed';
  return LENT.has(kind) ? 'rented' : 'elsewhere';
}
