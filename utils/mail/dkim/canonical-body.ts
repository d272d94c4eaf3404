import type { Canonicalization } from './read-signature.ts';
import { relaxLines } from './relax-lines.ts';

type Bytes = Uint8Array<ArrayBuffer>;
const LF = 10;
const CR = 13;
const LINE_END = Uint8Array.of(CR, LF);

/**
 * The body as DKIM hashes it (RFC 6376, sections 3.4.3 and 3.4.4): without empty lines at the end; relaxed also with one space for
 * many and none at a line's end. `hasBareEnds`: the file's lines end with LF alone, so each was CRLF when it was signed.
 */
export function canonicalBody(body: Uint8Array, how: Canonicalization, hasBareEnds: boolean): Bytes {
  const whole = hasBareEnds ? withFullEnds(body) : body;
  const lines = how === 'relaxed' ? relaxLines(whole) : whole;
  const end = endOfSolid(lines);
  if (end === 0 && how === 'relaxed') return new Uint8Array(0);
  // nearly always its line end stands there already, and nothing has to be copied
  const isEnded = lines[end] === CR && lines[end + 1] === LF;
  // a mail's bytes are never memory that is shared
  return isEnded ? (lines.subarray(0, end + 2) as Bytes) : joinBytes(lines.subarray(0, end), LINE_END);
}

/** Behind the last byte that is no line end. */
function endOfSolid(lines: Uint8Array): number {
  let end = lines.length;
  while (end > 1 && lines[end - 1] === LF && lines[end - 2] === CR) end -= 2;
  return end;
}

function withFullEnds(body: Uint8Array): Bytes {
  const out = new Uint8Array(body.length + countOf(body, LF));
  let length = 0;
  for (let at = 0; at < body.length; at++) {
    const byte = body[at]!;
    if (byte === LF && (at === 0 || body[at - 1] !== CR)) out[length++] = CR;
    out[length++] = byte;
  }
  return out.subarray(0, length);
}

function joinBytes(one: Uint8Array, other: Uint8Array): Bytes {
  const joined = new Uint8Array(one.length + other.length);
  joined.set(one);
  joined.set(other, one.length);
  return joined;
}

function countOf(bytes: Uint8Array, wanted: number): number {
  let count = 0;
  for (let at = bytes.indexOf(wanted); at !== -1; at = bytes.indexOf(wanted, at + 1)) count++;
  return count;
}
