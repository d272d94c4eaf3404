type Bytes = Uint8Array<ArrayBuffer>;

const LF = 10;
const CR = 13;
const SPACE = 32;
const TAB = 9;
const EQUALS = 61;
const PERCENT = 37;
const UNDERSCORE = 95;

/** Bytes of a base64 text (RFC 2045, section 6.8); what is no base64 letter is skipped, a torn end gives what is whole. */
export function decodeBase64(text: Uint8Array): Bytes {
  const values = sixBitTable();
  const bytes = new Uint8Array(Math.ceil((text.length * 3) / 4));
  let length = 0;
  let bits = 0;
  let held = 0;
  for (let at = 0; at < text.length; at++) {
    const value = values[text[at]!]!;
    if (value === -1) continue;
    bits = ((bits << 6) | value) & 0xffff;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    bytes[length++] = (bits >> held) & 0xff;
  }
  return bytes.subarray(0, length);
}

/** Both alphabets of RFC 4648. */
function sixBitTable(): Int8Array {
  const values = new Int8Array(256).fill(-1);
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
  for (let at = 0; at < letters.length; at++) values[letters.charCodeAt(at)] = at;
  for (const letter of '+-') values[letter.charCodeAt(0)] = 62;
  for (const letter of '/_') values[letter.charCodeAt(0)] = 63;
  return values;
}

/** Bytes of a quoted-printable text (RFC 2045, section 6.7); what is not well-formed stands as it is. */
export function decodeQuotedPrintable(text: Uint8Array): Bytes {
  const bytes = new Uint8Array(text.length);
  let length = 0;
  let solid = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text[at]!;
    if (code === EQUALS) {
      const softEnd = endOfSoftBreak(text, at + 1);
      const value = softEnd === -1 ? hexAt(text, at + 1) : -1;
      if (softEnd !== -1) at = softEnd - 1;
      else if (value !== -1) at += 2;
      if (softEnd === -1) bytes[length++] = value === -1 ? code : value;
      solid = length;
      continue;
    }
    // blanks before a line end were added on the way
    if (code === LF || (code === CR && text[at + 1] === LF)) length = solid;
    bytes[length++] = code;
    if (code !== SPACE && code !== TAB) solid = length;
  }
  return bytes.subarray(0, length);
}

/** Where the line goes on when it was only broken here; -1: it was not. */
function endOfSoftBreak(text: Uint8Array, from: number): number {
  let at = from;
  while (text[at] === SPACE || text[at] === TAB) at++;
  if (text[at] === CR && text[at + 1] === LF) return at + 2;
  return text[at] === LF ? at + 1 : -1;
}

/** Bytes of a "Q" encoded word (RFC 2047, section 4.2): an underscore is a space. */
export function decodeQ(text: Uint8Array): Bytes {
  return decodeHex(
    text.map((code) => (code === UNDERSCORE ? SPACE : code)),
    EQUALS,
  );
}

/** Bytes of a per-cent encoded text (RFC 2231, section 4). */
export function decodePercent(text: Uint8Array): Bytes {
  return decodeHex(text, PERCENT);
}

function decodeHex(text: Uint8Array, sign: number): Bytes {
  const bytes = new Uint8Array(text.length);
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    const value = text[at] === sign ? hexAt(text, at + 1) : -1;
    bytes[length++] = value === -1 ? text[at]! : value;
    if (value !== -1) at += 2;
  }
  return bytes.subarray(0, length);
}

/** The byte that two hexadecimal digits write; -1: they are none. */
function hexAt(text: Uint8Array, at: number): number {
  const high = hexOf(text[at]);
  const low = hexOf(text[at + 1]);
  return high === -1 || low === -1 ? -1 : high * 16 + low;
}

function hexOf(code: number | undefined): number {
  if (code === undefined) return -1;
  if (code >= 48 && code <= 57) return code - 48;
  if (code >= 65 && code <= 70) return code - 55;
  return code >= 97 && code <= 102 ? code - 87 : -1;
}
