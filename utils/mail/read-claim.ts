import type { BrandIndex } from '#utils/brand/brand-index.ts';
import { areSisters } from '#utils/brand/place.ts';
import { accountWords } from '#utils/data/claim-words.ts';
import { foldName } from '#utils/text/fold-name.ts';
import { sendersNamed } from './claimed-by-name.ts';
import { brandOfSubject } from './claimed-by-subject.ts';
import type { MailSighting } from './mail-sighting.ts';

/**
 * Id of the brand that a mail says it is from, or `null`: by the sender's name, or else by a subject that speaks as the
 * brand. A mail that talks *about* a brand (a coupon site, a newspaper) makes no claim. That the address is the brand's
 * own changes nothing: addresses are forged every day.
 */
export function readClaim(mail: MailSighting, brands: BrandIndex): string | null {
  const subject = foldShort(mail.subject);
  const isSure = isNoEverydayWord(mail.senderName) || accountWords.some((word) => subject.includes(word));
  const senders = sendersNamed(foldShort(mail.senderName), brands.names);
  const named = senders.find(({ isWeak }) => isSure || !isWeak)?.brand;
  if (named) return named.id;

  const spoken = brandOfSubject(subject, brands.names);
  if (!spoken) return null;
  const owner = brands.names.ofDomain(domainOf(mail.senderAddress));
  return owner && !areSisters(owner, spoken) ? null : spoken.id;
}

/** Names and subjects are short; what is longer is padding. */
const READ_LIMIT = 400;

/** Folded for comparing, without the padding behind. */
export function foldShort(text: string): string {
  return foldName(text.slice(0, READ_LIMIT));
}

/** The domain of an address as a webmail shows it; empty when there is none. */
function domainOf(address: string): string {
  return address
    .slice(address.lastIndexOf('@') + 1)
    .trim()
    .toLowerCase()
    .replace(/[>.\s]+$/, '');
}

/**
 * People are called Ana and Rogers, and a box is a box: in small letters a weak name needs a subject about an account.
 * `LINE`, and what is written in no Latin letters, is no such word.
 */
function isNoEverydayWord(name: string): boolean {
  return !/\p{Script=Latin}/u.test(name) || (/\p{Lu}{3}/u.test(name) && !/\p{Ll}/u.test(name));
}
