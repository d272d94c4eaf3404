import type { MailFile } from '../../../scripts/roundcube/dovecot.ts';

let delivered = 0;

export interface Letter {
  from?: string;
  subject?: string;
  html: string;
}

/** A mail of our own. Each is younger than the one before, so that it stands first in the list. */
export function writeMail({ from = 'Tea House <news@tea-house.test>', subject = 'Hello', html }: Letter): MailFile {
  const date = new Date(Date.UTC(2026, 10, 20, 1, 0, ++delivered));
  return {
    name: `test-${delivered}`,
    source: [
      `From: ${encodedFrom(from)}`,
      'To: Hanako Test <hanako@example.test>',
      `Subject: ${encoded(subject)}`,
      `Date: ${date.toUTCString().replace('GMT', '+0000')}`,
      `Message-ID: <test-${delivered}@mailer.example.test>`,
      'MIME-Version: 1.0',
      'Content-Type: text/html; charset=utf-8',
      'Content-Transfer-Encoding: base64',
      '',
      Buffer.from(html).toString('base64').replaceAll(/.{76}/g, '$&\r\n'),
      '',
    ].join('\r\n'),
  };
}

/** A sender with the name encoded where it must be. */
export function encodedFrom(from: string): string {
  return from.replace(/^([^\x20-\x7e].*?|.*?[^\x20-\x7e].*?) </, (_, name: string) => `${encoded(name)} <`);
}

/** RFC 2047 section 2; ASCII stays as it is. */
export function encoded(text: string): string {
  return /^[\x20-\x7e]*$/.test(text) ? text : `=?utf-8?B?${Buffer.from(text).toString('base64')}?=`;
}
