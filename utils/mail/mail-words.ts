import type { MailSighting } from './mail-sighting.ts';
import type { Mailbox } from './source/address-list.ts';

/** What a mail says of itself: all of it is the sender's word. */
export interface MailWords {
  /** The mailboxes of From; the first is the one that people see. Empty when there is none. */
  from: readonly Mailbox[];
  /** Decoded. */
  subject: string;
  /** What the reader sees of the body, as far as it was read; empty when it wasn't. */
  body: string;
}

/** The words of an opened mail, as its webmail shows them. */
export function wordsOfSighting({ senderName, senderAddress, subject }: MailSighting, body = ''): MailWords {
  const address = senderAddress.trim().replace(/^<|>$/g, '');
  const at = address.lastIndexOf('@');
  const isWhole = at > 0 && at < address.length - 1;
  const written = isWhole ? address.slice(0, at) : '';
  const mailbox: Mailbox = {
    name: senderName,
    address: isWhole ? address : '',
    local: written.replace(/^"(.*)"$/s, '$1'),
    domain: isWhole
      ? address
          .slice(at + 1)
          .toLowerCase()
          .replace(/\.+$/, '')
      : '',
    isQuoted: /^".*"$/s.test(isWhole ? written : address),
    group: null,
  };
  return { from: senderName === '' && senderAddress === '' ? [] : [mailbox], subject, body };
}
