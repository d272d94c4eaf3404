import { bytesOf } from './bytes.ts';

export interface Multipart {
  pieces: Uint8Array[];
  /** Whether the closing boundary was found. */
  isWhole: boolean;
}

/**
 * The parts between the boundary lines (RFC 2046, section 5.1.1), without the line end before each boundary. A body in which the
 * boundary never stands has no parts; one that is not closed runs to its end.
 */
export function splitMultipart(body: Uint8Array, boundary: string, limit: number): Multipart {
  const pieces: Uint8Array[] = [];
  const marker = bytesOf(`--${boundary}`);
  const lineEnd = body.includes(LF) ? LF : CR;
  let start = -1;
  for (let at = 0; at !== -1 && pieces.length < limit; at = nextLine(body, lineEnd, at)) {
    if (!standsAt(body, marker, at)) continue;
    const tail = at + marker.length;
    const isClosing = body[tail] === DASH && body[tail + 1] === DASH;
    const next = endOfBlanks(body, isClosing ? tail + 2 : tail);
    if (next === -1) continue;
    if (start !== -1) pieces.push(body.subarray(start, Math.max(start, withoutLineEnd(body, at))));
    if (isClosing) return { pieces, isWhole: true };
    start = next;
  }
  if (start !== -1 && start < body.length && pieces.length < limit) pieces.push(body.subarray(start));
  return { pieces, isWhole: false };
}

const LF = 10;
const CR = 13;
const DASH = 45;

/** Where the next line begins; -1: there is none. */
function nextLine(body: Uint8Array, lineEnd: number, at: number): number {
  const end = body.indexOf(lineEnd, at);
  return end === -1 || end + 1 >= body.length ? -1 : end + 1;
}

function standsAt(body: Uint8Array, marker: Uint8Array, at: number): boolean {
  for (let index = 0; index < marker.length; index++) {
    if (body[at + index] !== marker[index]) return false;
  }
  return true;
}

/** Behind the rest of a boundary line, which may hold blanks alone; -1: it holds more, so it is another boundary. */
function endOfBlanks(body: Uint8Array, from: number): number {
  let at = from;
  while (body[at] === 32 || body[at] === 9) at++;
  if (at >= body.length) return body.length;
  if (body[at] === LF) return at + 1;
  if (body[at] === CR) return at + (body[at + 1] === LF ? 2 : 1);
  return -1;
}

function withoutLineEnd(body: Uint8Array, at: number): number {
  if (body[at - 1] === LF) return at - (body[at - 2] === CR ? 2 : 1);
  return body[at - 1] === CR ? at - 1 : at;
}
