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
  const written = charset.trim().toLowerCase();
  const label = Object.hasOwn(OTHER_NAMES, written) ? OTHER_NAMES[written]! : written;
  try {
    return new TextDecoder(label).decode(label === 'iso-2022-jp' ? withoutEmptyTurns(bytes) : bytes);
  } catch {
    return null;
  }
}

const ESC = 0x1b;

/**
 * Without turns to ASCII (`ESC ( B`) that the next turn follows at once. They stand where two encoded words meet, and browsers
 * take them for an attack and draw U+FFFD (Encoding Standard, section 12.2.1).
 */
function withoutEmptyTurns(bytes: Uint8Array): Uint8Array {
  const kept = new Uint8Array(bytes.length);
  let length = 0;
  for (let at = 0; at < bytes.length; at++) {
    const isEmptyTurn = bytes[at] === ESC && bytes[at + 1] === 0x28 && bytes[at + 2] === 0x42 && bytes[at + 3] === ESC;
    if (isEmptyTurn) at += 2;
    else kept[length++] = bytes[at]!;
  }
  return kept.subarray(0, length);
}
