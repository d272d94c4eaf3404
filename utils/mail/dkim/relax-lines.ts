const LF = 10;
const CR = 13;
const SPACE = 32;
const TAB = 9;

/**
 * A body with each run of spaces and tabs as one space, and none before a line end (RFC 6376, section 3.4.4). Byte by byte:
 * text has a space every few letters, and handing on stretches between them costs more than the letters.
 */
export function relaxLines(body: Uint8Array): Uint8Array<ArrayBuffer> {
  const out = new Uint8Array(body.length);
  let length = 0;
  for (let at = 0; at < body.length; ) {
    const byte = body[at]!;
    if (byte !== SPACE && byte !== TAB) {
      out[length++] = byte;
      at++;
      continue;
    }
    while (at < body.length && (body[at] === SPACE || body[at] === TAB)) at++;
    const isLineEnd = at >= body.length || (body[at] === CR && body[at + 1] === LF);
    if (!isLineEnd) out[length++] = SPACE;
  }
  return out.subarray(0, length);
}
