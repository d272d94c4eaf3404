/** Drawn like a slash or a dot, but letters or signs of their own that may stand in a host (`findings`, parse table). */
const FAKE_SLASH = /[\u2044\u2215\u29f8\u3033\u27cb\u2571]/;
const FAKE_DOT = /[\u2024\u30fb\u00b7\u2027\ua4f8\u0701\u0702\u0660\u06f0]/;
/** The katakana `no` is a slash only to an eye that reads Latin letters around it. */
const KATAKANA_NO = /(?<=[a-z\d])ノ|ノ(?=[a-z\d])/;

/** Whether the host, decoded for reading, shows a slash or dot that is none. ASCII hosts never do. */
export function hasFakeSeparator(hostRead: string, host: string): boolean {
  if (hostRead === host) return false;
  return FAKE_SLASH.test(hostRead) || hasFakeDot(hostRead) || KATAKANA_NO.test(hostRead);
}

/** The middle dot is at home between Japanese or Catalan letters; between plain Latin ones it plays the full stop. */
function hasFakeDot(hostRead: string): boolean {
  return hostRead
    .split('.')
    .some((label) => FAKE_DOT.test(label) && /^[\0-\x7f]+$/.test(label.replaceAll(ALL_FAKE_DOTS, '')));
}

const ALL_FAKE_DOTS = new RegExp(FAKE_DOT, 'g');

/** The host as the eye separates it. */
export function withRealSeparators(hostRead: string): string {
  return hostRead
    .replaceAll(ALL_FAKE_DOTS, '.')
    .replaceAll(new RegExp(FAKE_SLASH, 'g'), '.')
    .replaceAll(new RegExp(KATAKANA_NO, 'g'), '.');
}
