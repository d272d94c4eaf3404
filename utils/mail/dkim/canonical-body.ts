import type { Canonicalization } from './read-signature.ts';

const LF = 10;
const CR = 13;
const SPACE = 32;
const TAB = 9;

/**
 * The body as DKIM hashes it (RFC 6376, sections 3.4.3 and 3.4.4): without empty lines at the end; relaxed also with one space for
 * many and none at a line's end. `hasBareEnds`: the file's lines end with LF alone, so each was CRLF when it was signed.
 */
export function canonicalBody(body: Uint8Array, how: Canonicalization, hasBareEnds: boolean): Uint8Array<ArrayBuffer> {
  const out = new Uint8Array(body.length + (hasBareEnds ? countOf(body, LF) : 0) + 2);
  let length = 0;
  let solid = 0;
  let hasSpace = false;
  for (let at = 0; at < body.length; at++) {
    const byte = body[at]!;
    const isEnd = byte === CR ? body[at + 1] === LF : byte === LF && hasBareEnds;
    if (isEnd) {
      if (byte === CR) at++;
      out[length++] = CR;
      out[length++] = LF;
      hasSpace = false;
    } else if (how === 'relaxed' && (byte === SPACE || byte === TAB)) {
      hasSpace = true;
    } else {
      if (hasSpace) out[length++] = SPACE;
      hasSpace = false;
      out[length++] = byte;
      solid = length;
    }
  }
  if (solid === 0 && how === 'relaxed') return out.subarray(0, 0);
  out[solid] = CR;
  out[solid + 1] = LF;
  return out.subarray(0, solid + 2);
}

function countOf(bytes: Uint8Array, wanted: number): number {
  let count = 0;
  for (let at = bytes.indexOf(wanted); at !== -1; at = bytes.indexOf(wanted, at + 1)) count++;
  return count;
}
