import type { Brand } from '#utils/data/brand.ts';
import type { Mailbox } from '#utils/mail/source/address-list.ts';

/** They give mailboxes to everybody and write from elsewhere themselves. */
const NEVER_ITSELF: ReadonlySet<string> = new Set(['apple', 'google', 'microsoft', 'yahoo']);

/** Whether a provider may write from the very domain at which its customers have their mailboxes. */
export function isHouseMailbox(brand: Brand, { domain }: Mailbox): boolean {
  const { id, domains, mailDomains = [], customerMailDomains = [] } = brand;
  if (NEVER_ITSELF.has(id) || !customerMailDomains.includes(domain)) return false;
  return mailDomains.includes(domain) || domains.includes(domain);
}
