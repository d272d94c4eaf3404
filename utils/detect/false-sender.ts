import type { ClaimRead } from '#utils/mail/read-claims.ts';
import type { MailCase } from './define-mail-detector.ts';
import { isFromOwn, spokenClaim } from './spoken-claim.ts';

/**
 * The brand whose name the sender bears without being it; `undefined` when the name claims nothing, when the address is the
 * brand's, and where another reason tells it better: a hired service, a mailing list, an alias, or a mail in which every
 * link leads to the brand itself.
 */
export function falseSender(seen: MailCase): ClaimRead | undefined {
  const claim = spokenClaim(seen);
  if (!claim?.signs.includes('name') || isFromOwn(claim, seen)) return undefined;
  return isHandedOn(seen) || leadsHome(seen) ? undefined : claim;
}

/** Whether somebody known stands between who wrote the mail and the address in From. */
export function isHandedOn(seen: MailCase): boolean {
  return isHired(seen) || isThroughList(seen);
}

/** A service that writes in the name of others; what is proved not to come from it doesn't. */
export function isHired({ place, proof }: MailCase): boolean {
  return place.isHired && proof.state !== 'fail';
}

/** An alias, or a list that wrote its own address into From and said so in the name; a page shows no more than the name. */
export function isThroughList({ isAlias, list, sender, proof }: MailCase): boolean {
  if (isAlias) return proof.state !== 'fail';
  return (list !== null || proof.state === 'unread') && / via |経由/iu.test(sender?.name ?? '');
}

/** All links that lead anywhere lead to the brand: a mail from a domain that the catalogue doesn't know yet. */
export function leadsHome({ links, place }: MailCase): boolean {
  return links.own > 0 && links.elsewhere.length === 0 && links.trick === null && place.standing !== 'customers';
}
