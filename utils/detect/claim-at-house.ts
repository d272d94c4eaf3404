import type { Brand } from '#utils/data/brand.ts';
import type { MailCase } from './define-mail-detector.ts';
import { isHouseMailbox } from './house-mailbox.ts';
import { isRole } from './role-address.ts';
import { spokenClaim } from './spoken-claim.ts';

/** The provider that a mail claims by name to be from, when it comes from such a domain; `undefined` for all others. */
export function claimAtHouse(seen: MailCase): Brand | undefined {
  const claim = spokenClaim(seen);
  if (!claim?.signs.includes('name') || !seen.sender) return undefined;
  return isHouseMailbox(claim.brand, seen.sender) ? claim.brand : undefined;
}

/**
 * The same for `info@` and `no-reply@`, which providers keep for themselves: as good as an address of the provider's own as long
 * as nothing speaks against it, but never *official*, because nobody knows which words each of them keeps.
 */
export function roleAtHouse(seen: MailCase): Brand | undefined {
  return isRole(seen.sender?.local ?? '') ? claimAtHouse(seen) : undefined;
}
