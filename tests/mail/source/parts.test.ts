import { expect, test } from 'vitest';
import { kindOf } from '#utils/mail/source/part-kind.ts';
import { readParts } from '#utils/mail/source/read-parts.ts';
import { readSource } from '#utils/mail/source/read-source.ts';

function partsOf(text: string) {
  const bytes = new TextEncoder().encode(text.replaceAll('\n', '\r\n'));
  return readParts(bytes, readSource(bytes));
}

const base64 = (text: string) => btoa(String.fromCharCode(...new TextEncoder().encode(text)));

test('a mail without MIME is plain text', () => {
  expect(partsOf('From: a@b.example\n\nhello')).toEqual({
    parts: [
      {
        path: '1',
        kind: 'text',
        mediaType: 'text/plain',
        fileName: '',
        isAttachment: false,
        text: 'hello',
        mail: null,
      },
    ],
    faults: [],
  });
});

test.each([
  ['base64', 'utf-8', base64('アカウント')],
  ['quoted-printable', 'utf-8', '=E3=82=A2=E3=82=AB=\n=E3=82=A6=E3=83=B3=E3=83=88'],
  ['base64', 'shift_jis', 'g0GDSoNFg5ODZw=='],
  ['7bit', 'iso-2022-jp', '\u001b$B%"%+%&%s%H\u001b(B'],
])('%s in %s', (encoding, charset, body) => {
  const { parts, faults } = partsOf(
    `Content-Type: text/html; charset="${charset}"\nContent-Transfer-Encoding: ${encoding}\n\n${body}`,
  );
  expect(parts).toMatchObject([{ kind: 'html', text: 'アカウント' }]);
  expect(faults).toEqual([]);
});

test('an unknown charset is guessed and named', () => {
  const { parts, faults } = partsOf(`Content-Type: text/plain; charset=x-odd\n\nアカ`);
  expect(parts[0]!.text).toBe('アカ');
  expect(faults).toEqual(['unknownCharset']);
});

const MIXED = `Content-Type: multipart/mixed; boundary="outer"

preamble with <a href="https://nobody.example/">
--outer
Content-Type: multipart/alternative; boundary=inner

--inner

plain
--inner
Content-Type: text/html

<p>html</p>
--inner--
--outer
Content-Type: application/octet-stream; name="=?utf-8?B?6KuL5rGC5pu4Lmh0bWw=?="
Content-Disposition: attachment
Content-Transfer-Encoding: base64

${base64('<a href="https://vbduteq.example/">x</a>')}
--outer
Content-Type: text/calendar; method=REQUEST
Content-Disposition: attachment; filename*0="invite"; filename*1=".ics"

BEGIN:VCALENDAR
--outer
Content-Type: image/png
Content-Transfer-Encoding: base64

AAAA
--outer
Content-Type: message/rfc822

From: Amazon <a@amazon.co.jp>
Subject: inner
Content-Type: text/html

<b>inner</b>
--outer--
epilogue
`;

test('the tree, in order, with the mail inside', () => {
  const { parts, faults } = partsOf(MIXED);
  expect(faults).toEqual([]);
  expect(
    parts.map(({ path, kind, fileName, isAttachment, text }) => [
      path,
      kind,
      fileName,
      isAttachment,
      text?.trim() ?? null,
    ]),
  ).toEqual([
    ['1.1', 'text', '', false, 'plain'],
    ['1.2', 'html', '', false, '<p>html</p>'],
    ['2', 'html', '請求書.html', true, '<a href="https://vbduteq.example/">x</a>'],
    ['3', 'calendar', 'invite.ics', true, 'BEGIN:VCALENDAR'],
    ['4', 'file', '', false, null],
    ['5', 'mail', '', false, null],
    ['5.1', 'html', '', false, '<b>inner</b>'],
  ]);
  expect(parts[5]!.mail!.fields.map(({ text }) => text)).toEqual(['Amazon <a@amazon.co.jp>', 'inner', 'text/html']);
});

test.each([
  ['text/html', '', 'html'],
  ['application/octet-stream', 'invoice.HTM', 'html'],
  ['image/svg+xml', '', 'html'],
  ['text/plain', 'letter.eml', 'mail'],
  ['application/ics', 'invite.ics', 'calendar'],
  ['text/csv', 'list.csv', 'text'],
  ['message/delivery-status', '', 'text'],
  ['application/pdf', 'invoice.pdf', 'file'],
] as const)('%s %s is read as %s', (mediaType, fileName, kind) => {
  expect(kindOf(mediaType, fileName)).toBe(kind);
});

test.each([
  ['never closed', 'Content-Type: multipart/mixed; boundary=b\n\n--b\n\nhello', 'hello'],
  ['never opened', 'Content-Type: multipart/mixed; boundary=b\n\nhello', 'hello'],
  ['without a boundary', 'Content-Type: multipart/mixed\n\nhello', 'hello'],
])('torn: a multipart %s is still read', (_, text, expected) => {
  const { parts, faults } = partsOf(text);
  expect(parts.map((part) => part.text)).toEqual([expected]);
  expect(faults).toEqual(['tornMime']);
});

test('a boundary that begins like another divides nothing', () => {
  const { parts } = partsOf('Content-Type: multipart/mixed; boundary=b\n\n--b\n\none\n--bc\ntwo\n--b--\n');
  expect(parts.map(({ text }) => text)).toEqual(['one\r\n--bc\r\ntwo']);
});

test('60 multiparts within each other: 50 are read', () => {
  const open = Array.from(
    { length: 60 },
    (_, at) => `Content-Type: multipart/mixed; boundary=b${at}\n\n--b${at}\n`,
  ).join('');
  const { faults } = partsOf(`${open}\nhello`);
  expect(faults).toContain('tooDeep');
  const shallow = Array.from(
    { length: 40 },
    (_, at) => `Content-Type: multipart/mixed; boundary=b${at}\n\n--b${at}\n`,
  ).join('');
  expect(partsOf(`${shallow}\nhello`).parts.at(-1)!.text).toBe('hello');
});

test('60 mails within each other: 50 are read', () => {
  const { parts, faults } = partsOf(`${'Content-Type: message/rfc822\n\n'.repeat(60)}hello`);
  expect(faults).toContain('tooDeep');
  expect(parts.every(({ kind }) => kind === 'mail')).toBe(true);
});

test('of 10,000 parts the first are read', () => {
  const { parts, faults } = partsOf(
    `Content-Type: multipart/mixed; boundary=b\n\n${'--b\n\nhello\n'.repeat(10_000)}--b--\n`,
  );
  expect(parts).toHaveLength(500);
  expect(faults).toContain('tooManyParts');
});

test.each([
  [
    'an attachment',
    `--b\r\nContent-Type: application/pdf\r\nContent-Transfer-Encoding: base64\r\n\r\n${`${'A'.repeat(76)}\r\n`.repeat(320_000)}--b--\r\n`,
  ],
  ['lines that are almost boundaries', '--a-\r\n'.repeat(4_000_000)],
  ['one line', 'x'.repeat(25_000_000)],
])('25 MB of %s are read within the time', (_, body) => {
  const bytes = new TextEncoder().encode(
    `From: a@b.example\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n${body}`,
  );
  const start = performance.now();
  readParts(bytes, readSource(bytes));
  expect(performance.now() - start).toBeLessThan(4_000);
});

test('of 25 MB in one text the first are read, and that is said', () => {
  const { parts, faults } = partsOf(`From: a@b.example\n\n${'words and words\n'.repeat(1_500_000)}`);
  expect(parts[0]!.text!.length).toBe(4 * 1024 * 1024);
  expect(faults).toEqual(['textCut']);
});
