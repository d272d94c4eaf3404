import { expect, test } from 'vitest';
import { fieldNamed } from '#utils/mail/source/mail-source.ts';
import { readSource } from '#utils/mail/source/read-source.ts';
import { sourceOf } from '../source-of.ts';

const subjectOf = (line: string) => fieldNamed(sourceOf(`${line}\n\n`), 'subject')!.text;

/** Bytes of a header whose value is given as bytes. */
const withBytes = (...value: number[]) =>
  readSource(Uint8Array.from([...new TextEncoder().encode('Subject: '), ...value, 13, 10, 13, 10]));

test.each([
  ['utf-8, B', 'Subject: =?UTF-8?B?44Ki44Kr44Km44Oz44OI?=', 'アカウント'],
  ['utf-8, Q', 'Subject: =?utf-8?Q?Caf=C3=A9_au_lait?=', 'Café au lait'],
  ['iso-2022-jp', 'Subject: =?ISO-2022-JP?B?GyRCJSIlKyUmJXMlSBsoQg==?=', 'アカウント'],
  [
    'iso-2022-jp in two words',
    'Subject: =?iso-2022-jp?b?GyRCIVokKCQtJE0kQyRIIVslIiUrJSYlcyVIJE48K0YwQmAycT1oGyhC?=\n =?iso-2022-jp?b?GyRCTX0kSyREJCQkRhsoQg==?=',
    '【えきねっと】アカウントの自動退会処理について',
  ],
  ['shift_jis', 'Subject: =?Shift_JIS?B?g0GDSoNFg5ODZw==?=', 'アカウント'],
  ['cp932 by its other name', 'Subject: =?cp932?B?g0GDSoNFg5ODZw==?=', 'アカウント'],
  ['euc-jp', 'Subject: =?euc-jp?B?paKlq6WmpfOlyA==?=', 'アカウント'],
  ['gb2312', 'Subject: =?gb2312?B?udjT2sT6tcTVy7un?=', '关于您的账户'],
  ['two words, the spaces between them vanish', 'Subject: =?UTF-8?B?44Ki?=\n =?UTF-8?B?44Kr?=', 'アカ'],
  ['a letter cut in two', 'Subject: =?UTF-8?B?44I=?= =?UTF-8?B?og==?=', 'ア'],
  ['text and words', 'Subject: Re: =?UTF-8?Q?=E3=82=A2?= (2)', 'Re: ア (2)'],
  ['with a language (RFC 2231)', 'Subject: =?utf-8*ja?Q?=E3=82=A2?=', 'ア'],
  ['an unknown charset is guessed', 'Subject: =?x-unknown?B?44Ki44Kr44Km44Oz44OI?=', 'アカウント'],
  ['the wrong charset is guessed', 'Subject: =?utf-8?B?g0GDSoNFg5ODZw==?=', 'アカウント'],
  ['a word that is none', 'Subject: =?utf-8?X?abc?= =?', '=?utf-8?X?abc?= =?'],
  ['spaces inside', 'Subject: =?utf-8?Q?a b?=', 'a b'],
  ['folded', 'Subject: one\n\ttwo\n   three', 'one two   three'],
])('%s', (_, line, text) => {
  expect(subjectOf(line)).toBe(text);
});

test.each([
  ['utf-8', [0xe3, 0x82, 0xa2, 0xe3, 0x82, 0xab], 'アカ'],
  ['shift_jis', [0x83, 0x41, 0x83, 0x7d, 0x83, 0x5d, 0x83, 0x93], 'アマゾン'],
  ['euc-jp', [0xa5, 0xa2, 0xa5, 0xde, 0xa5, 0xbe, 0xa5, 0xf3], 'アマゾン'],
  ['iso-2022-jp', [0x1b, 0x24, 0x42, 0x25, 0x22, 0x25, 0x5e, 0x1b, 0x28, 0x42], 'アマ'],
  ['gb2312', [0xb9, 0xd8, 0xd3, 0xda, 0xc4, 0xfa, 0xb5, 0xc4, 0xd5, 0xcb, 0xbb, 0xa7], '关于您的账户'],
  ['windows-1252', [0x43, 0x61, 0x66, 0xe9], 'Café'],
])('raw bytes in %s', (_, bytes, text) => {
  expect(fieldNamed(withBytes(...bytes), 'subject')!.text).toBe(text);
});

test('a line break in an encoded word makes no field, and is named', () => {
  const source = sourceOf('Subject: =?utf-8?Q?hello=0D=0AFrom:_Amazon_<a@amazon.co.jp>?=\nFrom: b@c.example\n\n');
  expect(source.fields.map(({ key }) => key)).toEqual(['subject', 'from']);
  expect(source.fields[0]!.text).toBe('hello From: Amazon <a@amazon.co.jp>');
  expect(source.faults).toEqual(['lineBreakInWord']);
});

test('raw bytes of a field stay as they were', () => {
  const source = readSource(
    Uint8Array.from([...new TextEncoder().encode('Subject:  a\r\n\t'), 0x83, 0x41, 13, 10, 13, 10, 1, 2]),
  );
  expect(source.fields[0]).toMatchObject({ name: 'Subject', raw: 'Subject:  a\r\n\t\u0083A\r\n' });
  expect(source.bodyAt).toBe(20);
});

test.each([
  ['nothing', '', ['noHeader', 'noBody']],
  ['headers alone', 'From: a@b.example\r\n', ['noBody']],
  ['no header', 'hello\r\nworld\r\n\r\n', ['strangeLine', 'noHeader']],
  ['a Unix file', 'From: a@b.example\n\nbody', []],
  ['mixed line ends', 'From: a@b.example\r\nTo: b\n\r\nbody', ['bareLineEnds']],
  ['CR alone', 'From: a@b.example\rTo: b\r\rbody', ['bareLineEnds']],
  ['NUL', 'From: a@b.\0example\r\n\r\n', ['nulBytes']],
  ['an mbox', 'From a@b Fri Nov 20 2026\r\nFrom: a@b.example\r\n\r\n', []],
  ['empty lines on top', '\r\n\r\nFrom: a@b.example\r\n\r\nbody', []],
])('%s', (_, text, faults) => {
  expect(readSource(new TextEncoder().encode(text)).faults).toEqual(faults);
});

test('a header of 5 MB is read to its limit, and the body is found', () => {
  const bytes = new TextEncoder().encode(
    `From: a@b.example\r\nX-Pad: ${'x'.repeat(5_000_000)}\r\nX-Late: y\r\n\r\nbody`,
  );
  const start = performance.now();
  const source = readSource(bytes);
  expect(source.faults).toEqual(['headerCut']);
  expect(source.fields.map(({ key }) => key)).toEqual(['from', 'x-pad']);
  expect(new TextDecoder().decode(bytes.subarray(source.bodyAt))).toBe('body');
  expect(performance.now() - start).toBeLessThan(1_000);
});

test('a subject of 5 MB of encoded words ends soon', () => {
  const start = performance.now();
  sourceOf(`Subject: ${'=?utf-8?B?44Ki?= '.repeat(300_000)}\n\n`);
  expect(performance.now() - start).toBeLessThan(2_000);
});
