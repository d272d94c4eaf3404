import { onlyWords } from '#utils/mail/claimed-by-name.ts';
import { foldShort } from '#utils/mail/read-claim.ts';

/** `no-reply`, `account-update`: a company's, not one of its people's, who write about all sorts of things. */
export function isRole(local: string): boolean {
  return onlyWords(foldShort(local.replaceAll(/[._+-]/g, ' ')));
}
