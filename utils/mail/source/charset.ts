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
  try {
    return new TextDecoder(Object.hasOwn(OTHER_NAMES, label) ? OTHER_NAMES[label] : label).decode(bytes);
  } catch {
    return null;
  }
}
