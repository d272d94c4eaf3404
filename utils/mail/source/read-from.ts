import type { AddressList } from './address-list.ts';
import { fieldsNamed, type MailSource } from './mail-source.ts';
import { readAddresses } from './read-addresses.ts';

/** Who the mail says it is from: the mailboxes of all From fields. There should be one of each (RFC 5322, section 3.6.2). */
export function readFrom(source: Pick<MailSource, 'fields'>): AddressList {
  return readAddresses(
    fieldsNamed(source, 'from')
      .map(({ value }) => value)
      .join(', '),
  );
}

/** The domain that authentication must speak for; `null`: no address, or several of different domains. */
export function fromDomainOf({ mailboxes }: AddressList): string | null {
  const domains = new Set(mailboxes.map(({ domain }) => domain).filter(Boolean));
  return domains.size === 1 ? [...domains][0]! : null;
}
