const TXT = 16;
const IN = 1;
const HEADER = 12;

/** A question for the TXT records of a name (RFC 1035, section 4.1); `null` for what is no name. */
export function encodeTxtQuestion(name: string): Uint8Array<ArrayBuffer> | null {
  const labels = name.replace(/\.$/, '').split('.');
  if (name.length > 253 || labels.some((label) => !/^[\w-]{1,63}$/.test(label))) return null;
  // recursion desired, one question; the id is 0, so that answers can be cached (RFC 8484, section 4.1)
  const bytes = [0, 0, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0];
  for (const label of labels) bytes.push(label.length, ...[...label].map((letter) => letter.charCodeAt(0)));
  return new Uint8Array([...bytes, 0, 0, TXT, 0, IN]);
}

/**
 * The TXT records in an answer, each as one text of a character a byte; empty when the name has none. Throws a `RangeError`
 * for what can't be read, and an `Error` when the server could not answer.
 */
export function readTxtAnswer(bytes: Uint8Array): string[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const code = view.getUint8(3) & 15;
  if (code === 3) return []; // no such name
  if (code !== 0 || (view.getUint8(2) & 128) === 0) throw new Error(`DNS answered ${code}`);

  let at = HEADER;
  for (let left = view.getUint16(4); left > 0; left--) at = skipName(view, at) + 4;
  const texts: string[] = [];
  for (let left = view.getUint16(6); left > 0; left--) {
    at = skipName(view, at);
    const [type, length] = [view.getUint16(at), view.getUint16(at + 8)];
    at += 10;
    if (type === TXT) texts.push(readTexts(view, at, at + length));
    at += length;
  }
  return texts;
}

/** A name ends with an empty label or a pointer to another place (section 4.1.4), which need not be followed. */
function skipName(view: DataView, start: number): number {
  let at = start;
  for (;;) {
    const length = view.getUint8(at);
    if (length >= 192) return at + 2;
    at += length + 1;
    if (length === 0) return at;
  }
}

/** Texts of at most 255 bytes each, to be read as one (RFC 6376, section 3.6.2.2). */
function readTexts(view: DataView, start: number, end: number): string {
  let text = '';
  for (let at = start; at < end; ) {
    const length = view.getUint8(at);
    for (let index = 1; index <= length; index++) text += String.fromCharCode(view.getUint8(at + index));
    at += length + 1;
  }
  return text;
}
