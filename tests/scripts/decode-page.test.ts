import { expect, test } from 'vitest';
import { decodePage } from '../../scripts/judge/pages/decode-page.ts';

const bytes = (...values: number[]) => Uint8Array.from(values);
const ascii = (text: string) => [...text].map((letter) => letter.charCodeAt(0));
/** あい, a pair of bytes each in the old encodings. */
const SHIFT_JIS = [0x82, 0xa0, 0x82, 0xa2];
/** アイ, of bytes that EUC-JP doesn't have. */
const SHIFT_JIS_KATAKANA = [0x83, 0x41, 0x83, 0x43];
const EUC_JP = [0xa4, 0xa2, 0xa4, 0xa4];
const UTF_8 = [0xe3, 0x81, 0x82, 0xe3, 0x81, 0x84];

test.each([
  ['Shift_JIS as it says', [...ascii('<meta charset="Shift_JIS">'), ...SHIFT_JIS]],
  ['EUC-JP as it says', [...ascii('<meta http-equiv="Content-Type" content="text/html; charset=EUC-JP">'), ...EUC_JP]],
  ['Shift_JIS that says nothing', SHIFT_JIS],
  ['EUC-JP that says nothing', EUC_JP],
  ['Shift_JIS in katakana that says nothing', [...SHIFT_JIS_KATAKANA, ...SHIFT_JIS]],
  ['UTF-8 that kept an old name', [...ascii('<meta charset="shift_jis">'), ...UTF_8]],
  ['UTF-16 with its mark', [0xff, 0xfe, 0x42, 0x30, 0x44, 0x30]],
  ['ISO-2022-JP', [...ascii('<meta charset="iso-2022-jp">'), ...ascii('\u001b$B$"$$\u001b(B')]],
])('%s', (_, values) => {
  expect(decodePage(bytes(...values))).toMatch(/あい$/);
});

test('what is in no encoding is read as far as it goes', () => {
  expect(decodePage(bytes(0x61, 0xff, 0x62))).toMatch(/^a.*b$/);
  expect(decodePage(bytes(...ascii('<meta charset="x-none">a'), 0xff))).toContain('a');
  expect(decodePage(bytes())).toBe('');
});
