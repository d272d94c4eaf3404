import { get as getWeb } from 'node:http';
import { get as getSecure } from 'node:https';
import { afterEach, expect, test } from 'vitest';
import { createCertificate } from '../../../scripts/lib/self-signed.ts';
import type { Served } from '../../../scripts/practice/listen.ts';
import { readMails } from '../../../scripts/practice/read-mails.ts';
import { serveInbox } from '../../../scripts/practice/serve-inbox.ts';
import { serveLanding } from '../../../scripts/practice/serve-landing.ts';

let served: Served | null = null;
afterEach(async () => {
  await served?.stop();
  served = null;
});

interface Answer {
  status: number;
  policy: string;
  body: string;
}

/** Asks without the browser's `fetch`, which the tests' own world replaces. */
function ask(
  scheme: 'http' | 'https',
  path: string,
  headers: Record<string, string> = {},
  ca?: string,
): Promise<Answer> {
  const get = scheme === 'https' ? getSecure : getWeb;
  const options = { host: '127.0.0.1', port: served!.port, path, headers, agent: false as const };
  const secure = { ca, servername: 'practice', checkServerIdentity: () => undefined };
  return new Promise((resolve, reject) => {
    get(scheme === 'https' ? { ...options, ...secure } : options, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (part) => {
        body += part;
      });
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          policy: String(response.headers['content-security-policy']),
          body,
        }),
      );
    }).on('error', reject);
  });
}

test('every address ends at a page that says it, by http and by https on one port', async () => {
  const certificate = createCertificate();
  served = await serveLanding(certificate);
  const headers = { host: 'www.amazon.example', 'accept-language': 'ja,en' };
  const web = await ask('http', '/a?b=<i>', headers);
  expect(web.body).toContain('http://www.amazon.example/a?b=&lt;i&gt;');
  expect(web.body).toContain('<html lang="ja">');
  const secure = await ask('https', '/x', headers, certificate.cert);
  expect(secure.body).toContain('https://www.amazon.example/x');
});

test('the inbox lists all mails and opens one, in the language of the browser and without scripts', async () => {
  const mails = await readMails();
  served = await serveInbox(mails);
  const list = await ask('http', '/', { 'accept-language': 'ja-JP' });
  expect(list.body).toContain('練習用の受信箱');
  expect(list.body.match(/<li>/g)).toHaveLength(mails.length);
  expect(list.policy).toContain("default-src 'none'");
  expect(list.policy).not.toContain('script-src');

  const mail = await ask('http', '/mail/forged-amazon-payment', { 'accept-language': 'en' });
  expect(mail.body).toContain('<article data-mail-key="forged-amazon-payment" aria-label="mail">');
  expect(mail.body).toContain('<span class="address">&lt;account-update@vbduteq.example&gt;</span>');
  expect(mail.body).toContain('<html lang="en">');
  expect((await ask('http', '/mail/nothing')).status).toBe(404);
});
