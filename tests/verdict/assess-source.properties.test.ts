import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createKnown } from '#utils/detect/known.ts';
import { assessSource } from '#utils/verdict/assess-source.ts';
import { LEVELS } from '#utils/verdict/verdict.ts';

const known = createKnown();
const encode = (text: string) => new TextEncoder().encode(text);
const assess = (bytes: Uint8Array) => assessSource(bytes, null, known);

const line = fc.constantFrom(
  'From: Amazon <info@vbduteq.example>',
  'From: =?utf-8?B?44Oh44Or44Kr4oGk44Oq?= <a@b.example>',
  'From: "a@amazon.co.jp" <"x y"@[192.0.2.1]>',
  'From: Amazon:;',
  'From: <<@>>',
  'From:',
  'Subject: =?x?Q?=ZZ?=',
  'Subject: 【Amazon】ご確認ください',
  'Authentication-Results: mx.google.com; dkim=pass header.d=amazon.co.jp; dmarc=pass',
  'Received: from a.example by mx.google.com; Mon, 6 Jul 2026 18:00:00 +0900',
  'Content-Type: multipart/mixed; boundary="x"',
  'Content-Type: text/html; charset=utf-8',
  'Content-Transfer-Encoding: base64',
  '--x',
  '--x--',
  '',
  '<a href="https://vbduteq.example/">Amazonにログイン</a>',
  'List-Post: <mailto:a@b.example>',
  '\0\u0001',
);

describe('whatever the bytes are, there is a verdict', () => {
  test('lines of mails in any order', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), fc.constantFrom('\r\n', '\n', '\r'), (lines, end) => {
        const { verdict } = assess(encode(lines.join(end)));
        expect(LEVELS).toContain(verdict.level);
      }),
    );
  });

  test('any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expect(LEVELS).toContain(assess(bytes).verdict.level);
      }),
    );
  });

  test('a mail without a receiver’s stamp is never official', () => {
    const unstamped = line.filter((text) => !text.startsWith('Received:'));
    fc.assert(
      fc.property(fc.array(unstamped, { maxLength: 30 }), (lines) => {
        expect(assess(encode(lines.join('\r\n'))).verdict.level).not.toBe('official');
      }),
    );
  });
});

describe('the absurd ends within a moment', () => {
  const head = 'From: Amazon <info@vbduteq.example>\r\nContent-Type: text/html; charset=utf-8\r\n\r\n';
  test.each([
    ['a name of a million letters', `From: ${'a '.repeat(500_000)}<a@b.example>\r\n\r\nx`],
    ['a subject of a million letters', `From: a@b.example\r\nSubject: ${'Amazon お支払い '.repeat(100_000)}\r\n\r\nx`],
    ['a local part of a million letters', `From: ${'a.'.repeat(500_000)}@b.example\r\n\r\nx`],
    ['a domain of a million letters', `From: a@${'a.'.repeat(500_000)}example\r\n\r\nx`],
    ['10,000 senders', `From: ${'Amazon <a@b.example>, '.repeat(10_000)}\r\n\r\nx`],
    ['10,000 From fields', `${'From: Amazon <a@b.example>\r\n'.repeat(10_000)}\r\nx`],
    ['20,000 links', head + '<a href="https://vbduteq.example/a">Sign in</a>'.repeat(20_000)],
    ['a body that says a name a million times', head + 'Amazon '.repeat(1_000_000)],
    ['open brackets', head + '<'.repeat(1_000_000)],
    ['an attribute of 4 MB', `${head}<a href="https://vbduteq.example/${'a'.repeat(4_000_000)}">x</a>`],
  ])('%s', (_, source) => {
    const start = performance.now();
    expect(LEVELS).toContain(assess(encode(source)).verdict.level);
    expect(performance.now() - start).toBeLessThan(4_000);
  });

  test('a mail of 25 MB', () => {
    const body = `${head}${'<p>Some words of a long letter. <a href="https://kawase-tea.example/a">Read</a></p>\r\n'.repeat(300_000)}`;
    const start = performance.now();
    expect(assess(encode(body)).verdict.level).toBe('danger');
    expect(performance.now() - start).toBeLessThan(4_000);
  });
});
