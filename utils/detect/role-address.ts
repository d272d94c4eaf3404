import { onlyWords } from '#utils/mail/claimed-by-name.ts';
import { foldShort } from '#utils/mail/read-claim.ts';

/** `no-reply`, `account-update`: a company's, not one of its people's, who write about all sorts of things. */
export function isRole(local: string): boolean {
  return onlyWords(foldShort(local.replaceAll(/[._+-]/g, ' ').replaceAll(OF_MAILINGS, ' ')));
}

/** In a sender's name they speak about a brand; in an address they are an office all the same. */
const OF_MAILINGS = /\b(?:news|newsletters?|mailings?|magazine|campaigns?|donotreply|notify|webmaster|postmaster)\b/gi;
