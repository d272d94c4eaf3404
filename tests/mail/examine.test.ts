import { expect, test } from 'vitest';
import { createKnown } from '#utils/detect/known.ts';
import { examineMail, examineText } from '#utils/verdict/examine.ts';

const known = createKnown();
const bytesOf = (text: string) => new TextEncoder().encode(text);
const examine = (text: string) => examineMail(bytesOf(text), { receiver: null }, known);

const PARTS = [
  'From: Amazon.co.jp <a@parcel-notice.test>',
  'Subject: Your account',
  'Content-Type: multipart/mixed; boundary=b',
  '',
  '--b',
  'Content-Type: text/plain',
  '',
  'https://parcel-notice.test/a\r\nhttps://www.amazon.co.jp/',
  '--b',
  'Content-Type: message/rfc822',
  '',
  'From: x@y.example',
  'Subject: inner',
  '',
  'https://tea.example/',
  '--b--',
  '',
].join('\r\n');

test('links are listed worst first, each with its place', async () => {
  const { links, kind, verdict } = await examine(PARTS);
  expect(kind).toBe('mail');
  expect(verdict.level).toBe('danger');
  expect(links.map(({ verdict: { site, level }, place, placeName }) => [level, site, place, placeName])).toEqual([
    ['danger', 'parcel-notice.test', 'body', ''],
    ['unknown', 'tea.example', 'mail', 'inner'],
    ['official', 'amazon.co.jp', 'body', ''],
  ]);
});

test('the same link many times is one line', async () => {
  const html = '<a href="https://tea.example/">tea</a>'.repeat(40);
  const { links } = await examine(`From: a@tea.example\r\nContent-Type: text/html\r\n\r\n${html}`);
  expect(links).toMatchObject([{ text: 'tea', count: 40 }]);
});

test('a header alone is said to be one', async () => {
  expect(await examine('From: a@tea.example\r\nSubject: x\r\n')).toMatchObject({ kind: 'header', faults: ['noBody'] });
});

test.each([
  ['danger', '【Amazon】お客様のアカウントを停止しました。ご確認ください https://vbduteq.example/a'],
  ['danger', 'Amazon: your account is locked. Verify at https://vbduteq.example/a'],
  ['unknown', '[Amazon] ご注文ありがとうございます。お届け予定 11/20 https://www.amazon.co.jp/gp/x'],
  ['unknown', 'Amazonで買ったのこれ https://amzn.asia/d/xx いいよ'],
  ['unknown', '123456はご自身の Amazon セキュリティコードです。'],
  ['unknown', 'Lunch at twelve?'],
] as const)('a text message is %s: %s', (level, text) => {
  const { kind, verdict, authentication, chain } = examineText(text, known);
  expect({ kind, level: verdict.level, authentication, chain }).toEqual({
    kind: 'text',
    level,
    authentication: null,
    chain: null,
  });
  expect(verdict.claims.flatMap(({ signs }) => signs)).not.toContain('subject');
});

test('a text that is not what the brand signed is a reason to be careful, unless the provider proved the mail', async () => {
  const signature =
    'DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=amazon.co.jp; s=k; h=from:subject; bh=AAAA; b=AAAA\r\n';
  const mail = 'From: Amazon <auto-confirm@amazon.co.jp>\r\nSubject: x\r\n\r\nHello\r\n';
  const results =
    'Authentication-Results: mx.google.com; dkim=pass header.d=amazon.co.jp; dmarc=pass header.from=amazon.co.jp\r\n' +
    'Received: from out.example (out.example [192.0.2.9]) by mx.google.com; Fri, 15 Feb 2026 17:19:07 -0800\r\n';
  const { verdict } = await examine(signature + mail);
  expect(verdict.level).toBe('caution');
  expect(verdict.reasons.map(({ code }) => code)).toContain('signatureBroken');

  const proved = await examineMail(
    bytesOf(results + signature + mail),
    { receiver: { authservIds: ['mx.google.com'] } },
    known,
  );
  expect(proved.verdict.reasons.map(({ code }) => code)).not.toContain('signatureBroken');
});

test.each([
  ['info@amazon.co.jp.vbduteq.top', 'amazon.co.jp.vbduteq.top', 'amazon.co.jp'],
  ['service@paypa1.com', 'paypa1.com', '1'],
  ['info@kawase-tea.example', 'kawase-tea.example', undefined],
])('what deceives in the domain of %s is marked', async (address, domain, marked) => {
  const { verdict } = await examine(`From: ${address}\r\nSubject: x\r\n\r\nHello\r\n`);
  const { before, owner, faults } = verdict.sender.shown;
  expect(before + owner).toBe(domain);
  const [fault] = faults;
  expect(fault && domain.slice(...fault)).toBe(marked);
});

const MB = 1024 * 1024;
const fill = (line: string) => line.repeat(Math.ceil((25 * MB) / line.length));
const SIGNED =
  'DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=parcel-notice.test; s=k; h=from:subject; bh=AAAA; b=AAAA\r\n';

test.each([
  ['a large text', `${PARTS.replace('--b--', '')}${fill(`${'x '.repeat(37)}\r\n`)}`],
  ['a signed one', `${SIGNED}${PARTS.replace('--b--', '')}${fill(`${'x '.repeat(37)}\r\n`)}`],
  [
    'nothing but links',
    `From: Amazon <a@parcel-notice.test>\r\nContent-Type: text/html\r\n\r\n${fill('<a href="https://tea.example/x">tea</a>\r\n')}`,
  ],
])('25 MB take no more than two seconds: %s', async (_, text) => {
  const large = bytesOf(text);
  const start = process.cpuUsage();
  const { verdict } = await examineMail(large, { receiver: null }, known);
  expect(verdict.level).toBe('danger');
  // the processor's time, not the clock's: others may run beside it
  const { user, system } = process.cpuUsage(start);
  expect((user + system) / 1_000).toBeLessThan(4_000);
});
