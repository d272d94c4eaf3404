import { mayBeHouse } from '#utils/brand/houses.ts';
import { isMailOf } from '#utils/brand/mail-place.ts';
import type { ClaimRead } from '#utils/mail/read-claims.ts';
import type { MailCase } from './define-mail-detector.ts';
import { isHouseMailbox } from './house-mailbox.ts';
import { isOfOtherCountry } from './other-country.ts';
import { isRole } from './role-address.ts';

type Seen = Pick<MailCase, 'claims' | 'nameKind' | 'place' | 'list' | 'isAlias' | 'proof' | 'sender' | 'at'>;

/**
 * The claim that a mail really makes, or `undefined`. What stands in its From counts by itself, but people who work at a brand
 * write in their own name. What only its words say counts when no other sender is named, or when the body speaks as the brand
 * and something else does, too; and not on a mailing list or in the mail of a service that writes for others, where people
 * speak about all sorts of things.
 */
export function spokenClaim(seen: Seen): ClaimRead | undefined {
  return seen.claims.find((claim) => isSpoken(claim, seen));
}

function isSpoken({ signs }: ClaimRead, { nameKind, place, list, isAlias, sender }: Seen): boolean {
  if (signs.some((sign) => sign === 'name' || sign === 'localPart' || sign === 'domain')) return true;
  if (signs.includes('address')) return signs.length > 1 || (nameKind === 'nobody' && isRole(sender?.local ?? ''));
  if (list !== null || isAlias || place.isHired || place.standing === 'own' || place.standing === 'relay') return false;
  return nameKind === 'nobody' || (signs.length > 1 && signs.includes('body'));
}

/** Whether the From domain is the brand's own, or a sister's; a brand of many houses writes from where they are. */
export function isFromOwn({ brand }: ClaimRead, { place, sender }: Seen): boolean {
  if (isMailOf(place, brand)) return true;
  return place.standing === 'none' && mayBeHouse(sender?.domain ?? '', brand);
}

/** The brand's own name under the ending of another country: doubtful at most, as long as no check speaks against it. */
export function isAbroad({ brand }: ClaimRead, { place, at, proof }: Seen): boolean {
  return place.standing === 'none' && proof.state !== 'fail' && isOfOtherCountry(brand, at);
}

function isRoleAtHouse({ brand }: ClaimRead, { sender }: Seen): boolean {
  return sender !== null && isRole(sender.local) && isHouseMailbox(brand, sender);
}

/**
 * Id of the brand under which the links of a mail are judged, or `null`: nothing is claimed, or the mail may lead where it likes,
 * because the provider proved it to be the brand's, or because a hired service leads to its own pages.
 */
export function linkClaimOf(seen: Seen): string | null {
  const claim = spokenClaim(seen);
  if (!claim) return null;
  const { state } = seen.proof;
  const isElsewhereFree = (seen.place.isHired && state !== 'fail') || isAbroad(claim, seen);
  const isOwn = isFromOwn(claim, seen) || isRoleAtHouse(claim, seen);
  if (isOwn && claim.brand.federated && state !== 'fail') return null;
  const isFree = isOwn ? state === 'pass' : isElsewhereFree;
  return isFree ? null : claim.brand.id;
}
