import type { Brand } from '#utils/data/brand.ts';
import type { MailCase } from './define-mail-detector.ts';

/** The brand whose own domain stands in From, by whatever the mail calls itself; `undefined` for mailboxes of customers. */
export function isFromBrand({ place, claims }: MailCase): Brand | undefined {
  if (place.standing !== 'own' && place.standing !== 'relay') return undefined;
  return claims.find(({ brand }) => place.owners.includes(brand))?.brand ?? place.owners[0];
}

/** A list changes what people write, so that their signatures break: that says nothing as long as no brand is claimed by name. */
export function isOnList({ list, nameKind }: MailCase): boolean {
  return list !== null && nameKind === 'somebody';
}
