import type { Brand } from '#utils/data/brand.ts';
import type { MailCase } from './define-mail-detector.ts';
import { isRole } from './role-address.ts';

/** The brand whose own domain stands in From, by whatever the mail calls itself; `undefined` for mailboxes of customers. */
export function isFromBrand({ place, claims }: MailCase): Brand | undefined {
  if (place.standing !== 'own' && place.standing !== 'relay') return undefined;
  return claims.find(({ brand }) => place.owners.includes(brand))?.brand ?? place.owners[0];
}

/** Somebody who works at the brand, by a name and an address of their own: lists and forwarding break such mails every day. */
export function isPerson({ nameKind, sender }: MailCase): boolean {
  return nameKind === 'somebody' && !isRole(sender?.local ?? '');
}

/** A list changes what people write, so that their signatures break: that says nothing as long as no brand is claimed by name. */
export function isOnList({ list, nameKind }: MailCase): boolean {
  return list !== null && nameKind === 'somebody';
}
