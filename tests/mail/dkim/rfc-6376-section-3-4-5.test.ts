import { expect, test } from 'vitest';
import { canonicalBody } from '#utils/mail/dkim/canonical-body.ts';
import { canonicalField } from '#utils/mail/dkim/canonical-header.ts';

const FIELDS = ['A: X\r\n', 'B : Y\t\r\n\tZ  \r\n'];
const BODY = new TextEncoder().encode(' C \r\nD \t E\r\n\r\n\r\n');
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

test('3.4.5 example 1: relaxed/relaxed', () => {
  expect(FIELDS.map((raw) => canonicalField(raw, 'relaxed'))).toEqual(['a:X', 'b:Y Z']);
  expect(text(canonicalBody(BODY, 'relaxed', false))).toBe(' C\r\nD E\r\n');
});

test('3.4.5 example 2: simple/simple', () => {
  expect(FIELDS.map((raw) => canonicalField(raw, 'simple'))).toEqual(['A: X', 'B : Y\t\r\n\tZ  ']);
  expect(text(canonicalBody(BODY, 'simple', false))).toBe(' C \r\nD \t E\r\n');
});

test('3.4.5 example 3: relaxed/simple', () => {
  expect(FIELDS.map((raw) => canonicalField(raw, 'relaxed'))).toEqual(['a:X', 'b:Y Z']);
  expect(text(canonicalBody(BODY, 'simple', false))).toBe(' C \r\nD \t E\r\n');
});

test.each([
  ['simple', '', '\r\n'],
  ['relaxed', '', ''],
  ['simple', '\r\n\r\n', '\r\n'],
  ['relaxed', ' \r\n\t\r\n', ''],
  ['simple', ' \r\n\r\n', ' \r\n'],
  ['simple', 'a', 'a\r\n'],
  ['relaxed', 'a\t ', 'a\r\n'],
  ['relaxed', '  a', ' a\r\n'],
  ['relaxed', 'a \rb\n', 'a \rb\n\r\n'],
] as const)('3.4.3, 3.4.4: %s of %j', (how, body, expected) => {
  expect(text(canonicalBody(new TextEncoder().encode(body), how, false))).toBe(expected);
});

test('a file with LF alone is taken as the CRLF that was signed', () => {
  expect(text(canonicalBody(new TextEncoder().encode('a \n\nb\n\n\n'), 'relaxed', true))).toBe('a\r\n\r\nb\r\n');
  expect(text(canonicalBody(new TextEncoder().encode('a \n\nb\r\n\n'), 'simple', true))).toBe('a \r\n\r\nb\r\n');
});
