// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { adapterFor, webmails } from '#utils/webmail/webmails.ts';
import { openFixture, openPage } from './open-page.ts';

test('every adapter is registered under its file name', () => {
  const files = readdirSync('utils/webmail').filter(
    (file) =>
      file.endsWith('.ts') && readFileSync(`utils/webmail/${file}`, 'utf8').includes('satisfies WebmailAdapter'),
  );
  expect(webmails.map(({ name }) => `${name}.ts`).sort()).toEqual(files.sort());
});

test.each([
  ['mail.google.com', 'gmail'],
  ['outlook.live.com', 'outlook'],
  ['outlook.office.com', 'outlook'],
  ['outlook.cloud.microsoft', 'outlook'],
  ['outlook.live.com.evil.test', undefined],
])('%s is read by %s', (host, name) => {
  expect(adapterFor(openPage('', `https://${host}/`), host, false)?.name).toBe(name);
});

test('Roundcube is known on any host, and everything else only when it was added', () => {
  const url = 'https://post.example.test/?_task=mail&_uid=10&_mbox=INBOX&_action=preview';
  expect(adapterFor(openFixture('roundcube-larry.html', url), 'post.example.test', false)?.name).toBe('roundcube');
  expect(adapterFor(openPage(''), 'mail.example.test', true)?.name).toBe('generic');
  expect(adapterFor(openPage(''), 'mail.example.test', false)).toBeNull();
});
