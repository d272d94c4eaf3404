import type { Brand } from '#utils/data/brand.ts';
import type { Mailbox } from '#utils/mail/source/address-list.ts';

/** Whether the provider itself writes from the domain at which it gives mailboxes to customers. */
export function isHouseMailbox({ mailDomains = [], customerMailDomains = [] }: Brand, { domain }: Mailbox): boolean {
  return customerMailDomains.includes(domain) && mailDomains.includes(domain);
}
