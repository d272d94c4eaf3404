import fc from 'fast-check';
import { expect, test } from 'vitest';
import { kindOfInput } from '#utils/mail/source/kind-of-input.ts';

const kindOf = (text: string) => kindOfInput(new TextEncoder().encode(text));

test.each([
  ['mail', 'From: a@a.example\r\nSubject: Hello\r\n\r\nHello'],
  ['mail', 'Received: from a by b; Fri, 20 Nov 2026 10:00:00 +0900\nFrom: a@a.example\n'],
  ['mail', 'From a@a.example Fri Nov 20\nReturn-Path: <a@a.example>\nFrom: a@a.example\n\nx'],
  ['text', 'From: Amazon\nYour account was locked: https://vbduteq.example/'],
  ['text', '【Amazon】お荷物のお届けについて https://vbduteq.example/'],
  ['text', 'Hello\n\nFrom: a@a.example\nSubject: quoted'],
  ['empty', ''],
  ['empty', ' \r\n\t\n'],
] as const)('%s: %j', (kind, text) => {
  expect(kindOf(text)).toBe(kind);
});

test('other files are neither', () => {
  expect(kindOfInput(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]))).toBe('neither');
  expect(kindOfInput(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]))).toBe('neither');
});

test('any bytes are something', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 500 }), (bytes) => {
      expect(['mail', 'text', 'empty', 'neither']).toContain(kindOfInput(bytes));
    }),
  );
});
