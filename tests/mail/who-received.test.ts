import { expect, test } from 'vitest';
import { NO_MAIL_SETTINGS } from '#utils/data/mail-settings.ts';
import { readAuthentication } from '#utils/mail/auth/read-authentication.ts';
import { whoReceived } from '#utils/mail/auth/who-received.ts';
import { readSource } from '#utils/mail/source/read-source.ts';

const source = readSource(
  new TextEncoder().encode(
    [
      'Authentication-Results: filter.hoster.test; dmarc=pass header.from=a.example',
      'Received: from mail.a.example (mail.a.example [192.0.2.1]) by mx.hoster.example with ESMTPS; Fri, 20 Nov 2026 10:00:00 +0900',
      'From: a@a.example',
      '',
      'x',
    ].join('\r\n'),
  ),
);
const trustUnder = (settings: Partial<typeof NO_MAIL_SETTINGS>) =>
  readAuthentication(source, 'a.example', whoReceived(source, null, { ...NO_MAIL_SETTINGS, ...settings })).trust;

test('the webmail tells before anybody else', () => {
  expect(whoReceived(source, 'mail.google.com', NO_MAIL_SETTINGS)?.authservIds).toEqual(['mx.google.com']);
});

test('what the person confirmed is believed, what they refused is not, and else it is asked', () => {
  expect(trustUnder({})).toBe('unconfirmed');
  expect(trustUnder({ providers: ['filter.hoster.test'] })).toBe('confirmed');
  expect(trustUnder({ strangers: ['filter.hoster.test'] })).toBe('unconfirmed');
});
