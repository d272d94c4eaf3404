import { type MailSettings, NO_MAIL_SETTINGS } from '#utils/data/mail-settings.ts';
import type { PracticeMail } from './practice-mail.ts';

/** The example person's mail provider, which writes what it found about senders under this name (RFC 8601, section 2.2). */
const PROVIDER = 'mx.mailbox.example';

/** The settings of somebody whose provider that is. */
export const PRACTICE_SETTINGS: MailSettings = { ...NO_MAIL_SETTINGS, providers: [PROVIDER] };

/** A practice mail as its provider would have kept it: judged by the same readers as any other source. */
export function writeSource({ sender, subject, body, found }: PracticeMail): string {
  const domain = sender.address.slice(sender.address.indexOf('@') + 1);
  const check = found === 'none' ? 'none' : `${found} header.from=${domain}`;
  return [
    `Received: from mail.sender.example (mail.sender.example [192.0.2.25]) by ${PROVIDER} with ESMTPS; Mon, 06 Jul 2026 09:03:05 +0000`,
    `Authentication-Results: ${PROVIDER}; dmarc=${check}`,
    `From: ${encoded(sender.name)} <${sender.address}>`,
    `Subject: ${encoded(subject)}`,
    'To: hanako@mailbox.example',
    'Date: Mon, 06 Jul 2026 09:03:00 +0000',
    'MIME-Version: 1.0',
    'Content-Type: text/html; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    base64(body.map(paragraph).join('\n')).replaceAll(/.{76}/g, '$&\r\n'),
    '',
  ].join('\r\n');
}

function paragraph(part: PracticeMail['body'][number]): string {
  if (typeof part === 'string') return `<p>${escaped(part)}</p>`;
  return `<p><a href="${escaped(part.href)}">${escaped(part.text)}</a></p>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** RFC 2047, section 2. */
function encoded(text: string): string {
  return `=?utf-8?B?${base64(text)}?=`;
}

function base64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}
