/** What some mailers write for a charset that browsers know by another name. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  cp932: 'shift_jis',
  'windows-31j': 'shift_jis',
  ms932: 'shift_jis',
  cp936: 'gb18030',
  'gb_2312-80': 'gb18030',
  gb2312: 'gb18030',
  gbk: 'gb18030',
  cp949: 'euc-kr',
  'ks_c_5601-1987': 'euc-kr',
  cp1252: 'windows-1252',
  utf8: 'utf-8',
  'iso-2022-jp-1': 'iso-2022-jp',
  'iso-2022-jp-2': 'iso-2022-jp',
  'iso-2022-jp-3': 'iso-2022-jp',
  'iso-2022-jp-2004': 'iso-2022-jp',
  'iso-2022-jp-ms': 'iso-2022-jp',
  cp50220: 'iso-2022-jp',
  cp50221: 'iso-2022-jp',
  eucjp: 'euc-jp',
  'eucjp-ms': 'euc-jp',
};

/** The bytes as text by a charset's name as mails write it; `null`: nobody knows that charset. Never throws. */
export function decodeBytes(bytes: Uint8Array, charset: string): string | null {
  const label = charset.trim().toLowerCase();
  const decoder = decoderFor(OTHER_NAMES[label] ?? label, false);
  return decoder ? decoder.decode(bytes) : null;
}

/**
 * Bytes without a (known) charset: the first of the usual ones that reads all of them without a fault. A text that is
 * ASCII but for escape sequences is iso-2022-jp. What fits nothing is windows-1252, which reads every byte.
 */
export function guessText(bytes: Uint8Array): string {
  if (isAscii(bytes)) return read(bytes, hasJapaneseEscape(bytes) ? 'iso-2022-jp' : 'utf-8') ?? '';

  const utf8 = read(bytes, 'utf-8');
  if (utf8 !== null) return utf8;
  const readings = EAST_ASIAN.map((label) => read(bytes, label)).filter((text) => text !== null);
  return best(readings) ?? new TextDecoder('windows-1252').decode(bytes);
}

const EAST_ASIAN = ['shift_jis', 'euc-jp', 'gb18030', 'big5', 'euc-kr'];

/** The reading with the largest part of everyday letters; `undefined` when none looks like a language. */
function best(readings: readonly string[]): string | undefined {
  let found: string | undefined;
  let most = USUAL_AT_LEAST;
  for (const text of readings) {
    const share = usualShare(text);
    if (share <= most) continue;
    most = share;
    found = text;
  }
  return found;
}

const USUAL_AT_LEAST = 0.6;

/** Kana weigh most: they are rare in a wrong reading. Half-width kana, rare signs and private letters are marks of one. */
function usualShare(text: string): number {
  let all = 0;
  let usual = 0;
  for (const letter of text) {
    if (letter <= '\u007f') continue;
    all++;
    if (/[\u3041-\u30fc]/.test(letter)) usual += 1.2;
    else if (/[\u4e00-\u9fff\u3000-\u3040\uff01-\uff5e\uac00-\ud7a3]/.test(letter)) usual += 1;
  }
  return all === 0 ? 0 : usual / all;
}

function read(bytes: Uint8Array, label: string): string | null {
  try {
    return decoderFor(label, true)?.decode(bytes) ?? null;
  } catch {
    return null;
  }
}

function decoderFor(label: string, fatal: boolean): TextDecoder | null {
  try {
    return new TextDecoder(label, { fatal });
  } catch {
    return null;
  }
}

function isAscii(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte < 0x80);
}

/** `ESC $ @`, `ESC $ B`, `ESC ( J` (RFC 1468). */
function hasJapaneseEscape(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(0x1b); at !== -1; at = bytes.indexOf(0x1b, at + 1)) {
    const [second, third] = [bytes[at + 1], bytes[at + 2]];
    if ((second === 0x24 && (third === 0x40 || third === 0x42)) || (second === 0x28 && third === 0x4a)) return true;
  }
  return false;
}
