/** Drawn like a slash or a dot, but letters or signs of their own that may stand in a host (`findings`, parse table). */
const FAKE_SLASH = /[\u2044\u2215\u29f8\u3033\u27cb\u2571]/;
const FAKE_DOT = /[\u2024\u30fb\u00b7\u2027\ua4f8\u0701\u0702\u0660\u06f0]/;
/** Strokes of Japanese writing are slashes only to an eye that reads Latin letters around them, not in `カジノclub`. */
const FAKE_STROKE = /(?<=[a-z\d])[ノソゾン丿](?=[a-z\d]|$)|(?<=^)ノ(?=[a-z\d])/;

/** Whether the host, decoded for reading, shows a slash or dot that is none. ASCII hosts never do. */
export function hasFakeSeparator(hostRead: string, host: string): boolean {
  if (hostRead === host) return false;
  return (
    FAKE_SLASH.test(hostRead) || hostRead.split('.').some((label) => hasFakeDot(label, host) || FAKE_STROKE.test(label))
  );
}

/** The middle dot is at home between Japanese letters and in the Catalan `l·l`; between plain Latin ones it plays the full stop. */
function hasFakeDot(label: string, host: string): boolean {
  const rest = host.endsWith('.cat') ? label.replaceAll('l·l', 'll') : label;
  return FAKE_DOT.test(rest) && /^[\0-\x7f]+$/.test(rest.replaceAll(ALL_FAKE_DOTS, ''));
}

const ALL_FAKE_DOTS = new RegExp(FAKE_DOT, 'g');

/** The host as the eye separates it. */
export function withRealSeparators(hostRead: string): string {
  return hostRead
    .replaceAll(ALL_FAKE_DOTS, '.')
    .replaceAll(new RegExp(FAKE_SLASH, 'g'), '.')
    .split('.')
    .map((label) => label.replaceAll(new RegExp(FAKE_STROKE, 'g'), '.'))
    .join('.');
}
