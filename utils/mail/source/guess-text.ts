import { decodeBytes } from './charset.ts';

/** So many bytes tell the charset of a text. */
const SAMPLE = 32 * 1024;

/**
 * Bytes without a (known) charset, read by the likeliest one: iso-2022-jp by its escapes, UTF-8 by its form, otherwise the one
 * that gives the most everyday letters of an East Asian language. What fits nothing is windows-1252, which reads every byte.
 */
export function guessText(bytes: Uint8Array): string {
  return decodeBytes(bytes, charsetOf(bytes.subarray(0, SAMPLE))) ?? '';
}

function charsetOf(sample: Uint8Array): string {
  if (isAscii(sample)) return hasJapaneseEscape(sample) ? 'iso-2022-jp' : 'utf-8';
  return isMostlyUtf8(sample) ? 'utf-8' : (likeliest(sample) ?? 'windows-1252');
}

/** One torn letter in twenty is forgiven. */
function isMostlyUtf8(sample: Uint8Array): boolean {
  const letters = new TextDecoder().decode(sample).replace(/[\0-\x7f]+/g, '');
  return letters.split('\ufffd').length - 1 <= letters.length / 20 + (sample.length === SAMPLE ? 1 : 0);
}

const EAST_ASIAN = ['shift_jis', 'euc-jp', 'gb18030', 'big5', 'euc-kr'];
const USUAL_AT_LEAST = 0.6;

/** The charset that reads the sample without a fault and with the most everyday letters; `null`: none looks like a language. */
function likeliest(sample: Uint8Array): string | null {
  let found: string | null = null;
  let most = USUAL_AT_LEAST;
  for (const label of EAST_ASIAN) {
    const text = readWhole(sample, label);
    const share = text === null ? 0 : usualShare(text) - rareShare(sample, label) / 2;
    if (share <= most) continue;
    most = share;
    found = label;
  }
  return found;
}

function readWhole(sample: Uint8Array, label: string): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(sample, { stream: sample.length === SAMPLE });
  } catch {
    return null;
  }
}

/** Kana weigh most: they are rare in a wrong reading. Half-width kana, rare signs and private letters are marks of one. */
function usualShare(text: string): number {
  let all = 0;
  let usual = 0;
  for (const letter of text) {
    if (letter <= '\x7f') continue;
    all++;
    if (/[\u3041-\u30fc]/.test(letter)) usual += 1.2;
    else if (/[\u4e00-\u9fff\u3000-\u3040\uff01-\uff5e\uac00-\ud7a3]/.test(letter)) usual += 1;
  }
  return all === 0 ? 0 : usual / all;
}

/** The first byte from which on the two tables that share their form, Japan's and China's, hold their rare characters. */
const RARE_FROM: ReadonlyMap<string, number> = new Map([
  ['euc-jp', 0xd0],
  ['gb18030', 0xd8],
]);

function rareShare(sample: Uint8Array, label: string): number {
  const from = RARE_FROM.get(label);
  if (from === undefined) return 0;
  let all = 0;
  let rare = 0;
  for (let at = 0; at < sample.length; at++) {
    if (sample[at]! < 0x80) continue;
    all++;
    if (sample[at]! >= from) rare++;
    at++;
  }
  return rare / Math.max(all, 1);
}

function isAscii(bytes: Uint8Array): boolean {
  for (let at = 0; at < bytes.length; at++) {
    if (bytes[at]! >= 0x80) return false;
  }
  return true;
}

/** `ESC $ @`, `ESC $ B`, `ESC ( J` (RFC 1468). */
function hasJapaneseEscape(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(0x1b); at !== -1; at = bytes.indexOf(0x1b, at + 1)) {
    const [second, third] = [bytes[at + 1], bytes[at + 2]];
    if ((second === 0x24 && (third === 0x40 || third === 0x42)) || (second === 0x28 && third === 0x4a)) return true;
  }
  return false;
}
