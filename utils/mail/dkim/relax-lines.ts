const LF = 10;
const CR = 13;
const SPACE = 32;
const TAB = 9;

/**
 * A body with each run of spaces and tabs as one space, and none before a line end (RFC 6376, section 3.4.4). Stretches without
 * spaces are copied as they are: most of a large mail is base64.
 */
export function relaxLines(body: Uint8Array): Uint8Array<ArrayBuffer> {
  const out = new Uint8Array(body.length);
  const nextSpace = searcher(body, SPACE);
  const nextTab = searcher(body, TAB);
  let length = 0;
  for (let at = 0; at < body.length; ) {
    const stretchEnd = Math.min(nextSpace(at), nextTab(at));
    out.set(body.subarray(at, stretchEnd), length);
    length += stretchEnd - at;
    at = stretchEnd;
    while (body[at] === SPACE || body[at] === TAB) at++;
    const isLineEnd = at >= body.length || (body[at] === CR && body[at + 1] === LF);
    if (at > stretchEnd && !isLineEnd) out[length++] = SPACE;
  }
  return out.subarray(0, length);
}

/** Index of the byte at or behind a place that only grows; the length when there is none. Each byte is looked at once. */
function searcher(body: Uint8Array, wanted: number): (from: number) => number {
  let found = -1;
  return (from) => {
    if (found >= from) return found;
    const next = body.indexOf(wanted, from);
    found = next === -1 ? body.length : next;
    return found;
  };
}
