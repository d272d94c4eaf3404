import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A saved webmail page. */
export function savedPage(name: string): string {
  return readFileSync(join(import.meta.dirname, '../../webmail/fixtures', name), 'utf8');
}

interface GmailMail {
  sender?: string;
  address?: string;
  subject?: string;
  body: string;
  /** Goes behind everything else. */
  after?: string;
}

/** A Gmail page with one opened mail, as small as it can be. */
export function gmailPage({
  sender = 'Amazon.co.jp',
  address = 'a@parcel-notice.test',
  subject = 'Amazon',
  body,
  after = '',
}: GmailMail): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${subject} - Gmail</title>
    <body><div role="main"><h2 class="hP" data-thread-perm-id="thread-f:1">${subject}</h2>
    <div class="adn ads" data-message-id="#msg-f:100" data-legacy-message-id="aaa100">
      <h3 class="iw"><span class="gD" email="${address}" name="${sender}">${sender}</span></h3>
      <div class="ii gt"><div class="a3s aiL" id="mail">${body}</div></div>
    </div></div>${after}</body></html>`;
}

export const GMAIL = 'https://mail.google.com/mail/u/0/';
