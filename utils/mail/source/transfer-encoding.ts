/** Bytes of a base64 text; what is no base64 letter is skipped, a torn end gives what is whole. */
export function decodeBase64(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(Math.ceil((text.length * 3) / 4));
  let length = 0;
  let bits = 0;
  let held = 0;
  for (let at = 0; at < text.length; at++) {
    const value = sixBitsOf(text.charCodeAt(at));
    if (value === -1) continue;
    bits = ((bits << 6) | value) & 0xffffff;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    bytes[length++] = (bits >> held) & 0xff;
  }
  return bytes.subarray(0, length);
}

function sixBitsOf(code: number): number {
  if (code >= 65 && code <= 90) return code - 65;
  if (code >= 97 && code <= 122) return code - 71;
  if (code >= 48 && code <= 57) return code + 4;
  if (code === 43 || code === 45) return 62;
  return code === 47 || code === 95 ? 63 : -1;
}

/** Bytes of a quoted-printable text (RFC 2045, section 6.7); what is not well-formed stands as it is. */
export function decodeQuotedPrintable(text: string): Uint8Array<ArrayBuffer> {
  return decodeHex(text.replace(/[ \t]+(?=\r?\n|$)/g, '').replace(/=\r?\n/g, ''), '=');
}

/** Bytes of a "Q" encoded word (RFC 2047, section 4.2): an underscore is a space. */
export function decodeQ(text: string): Uint8Array<ArrayBuffer> {
  return decodeHex(text.replaceAll('_', ' '), '=');
}

/** Bytes of a text in which this mark and two hexadecimal digits are one byte. */
export function decodeHex(text: string, mark: '=' | '%'): Uint8Array<ArrayBuffer> {
  const sign = mark.charCodeAt(0);
  const bytes = new Uint8Array(text.length);
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const high = code === sign ? hexOf(text.charCodeAt(at + 1)) : -1;
    const low = high === -1 ? -1 : hexOf(text.charCodeAt(at + 2));
    if (low === -1) {
      bytes[length++] = code;
      continue;
    }
    bytes[length++] = high * 16 + low;
    at += 2;
  }
  return bytes.subarray(0, length);
}

function hexOf(code: number): number {
  if (code >= 48 && code <= 57) return code - 48;
  if (code >= 65 && code <= 70) return code - 55;
  return code >= 97 && code <= 102 ? code - 87 : -1;
}
