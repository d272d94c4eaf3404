import { shopPlatforms } from '#utils/data/shop-platforms.ts';
import type { ClaimRead } from '#utils/mail/read-claims.ts';
import type { MailCase } from './define-mail-detector.ts';

/**
 * Whether a mail may only speak about the brand: by a subject alone, where the sender is called by an office, or by one voice of the
 * body. Colleagues put the name of a program in front, shops that of what was paid with, and both lead to their own place; a club
 * has a button for its own page at the brand.
 */
export function speaksAtHome({ signs }: ClaimRead, { words, links, at, proof, sender, isFaint }: MailCase): boolean {
  if (signs.length !== 1 || !(signs[0] === 'subject' || isFaint)) return false;
  if (isShop(sender?.domain ?? '') || (isFaint && links.own > 0)) return true;
  const isOffice = sender?.name || isFaint || OF_A_SHOP.test(words.body);
  const home = isOffice && proof.state !== 'fail' ? (at?.link.end.site ?? '') : '';
  return links.elsewhere.every(({ site }) => site === home || isShop(site));
}

/** What a shop writes about what was bought there, and paid or sent by others. */
const OF_A_SHOP = /ご注文|in our shop|your order\b|votre commande|ihre bestellung|su pedido|il tuo ordine/iu;

function isShop(site: string): boolean {
  return shopPlatforms.some((host) => site === host || site.endsWith(`.${host}`));
}
