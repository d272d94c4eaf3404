const TXT = 16;
const INTERNET = 1;
const NAME_LIMIT = 253;
const NO_SUCH_NAME = 3;

/** A question for the TXT records of a name, as DNS writes it on the wire (RFC 1035, section 4.1); `null`: no such name can be. */
export function askForTxt(name: string): Uint8Array<ArrayBuffer> | null {
  const labels = name.replace(/\.$/, '').split('.');
  if (name.length > NAME_LIMIT || !labels.every((label) => /^[\w-]{1,63}$/.test(label))) return null;

  // identifier 0, so that caches on the way can answer (RFC 8484, section 4.1); recursion desired; one question
  const header = [0, 0, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0];
  const question = labels.flatMap((label) => [label.length, ...new TextEncoder().encode(label)]);
  return Uint8Array.from([...header, ...question, 0, 0, TXT, 0, INTERNET]);
}

/**
 * The TXT records of an answer, each with its strings joined; none when the name has none or doesn't exist. Throws when the
 * resolver reports a failure or the answer can't be read.
 */
export function readTxtAnswer(answer: Uint8Array): string[] {
  const view = new DataView(answer.buffer, answer.byteOffset, answer.byteLength);
  const code = view.getUint16(2) & 15;
  if (code === NO_SUCH_NAME) return [];
  if (code !== 0 || (view.getUint16(2) & 0x8000) === 0) throw new Error(`DNS answer ${code}`);

  let at = 12;
  for (let count = view.getUint16(4); count > 0; count--) at = behindName(view, at) + 4;
  const records: string[] = [];
  for (let count = view.getUint16(6); count > 0; count--) {
    at = behindName(view, at);
    const type = view.getUint16(at);
    const start = at + 10;
    at = start + view.getUint16(at + 8);
    if (type === TXT) records.push(joinStrings(view, start, at));
  }
  return records;
}

/** Names are labels up to an empty one, or to a pointer (RFC 1035, section 4.1.4), which need not be followed here. */
function behindName(view: DataView, start: number): number {
  let at = start;
  for (;;) {
    const length = view.getUint8(at);
    if (length >= 0xc0) return at + 2;
    if (length === 0) return at + 1;
    at += 1 + length;
  }
}

function joinStrings(view: DataView, start: number, end: number): string {
  let text = '';
  for (let at = start; at < end; ) {
    const length = view.getUint8(at);
    for (let letter = 0; letter < length; letter++) text += String.fromCharCode(view.getUint8(at + 1 + letter));
    at += 1 + length;
  }
  return text;
}
