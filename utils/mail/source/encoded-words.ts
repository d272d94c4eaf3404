import { decodeBytes } from './charset.ts';
import { guessText } from './guess-text.ts';
import { decodeBase64, decodeQ } from './transfer-encoding.ts';

/** Longer values are read to here; no honest header comes near. */
const READ_LIMIT = 20_000;

/**
 * A header value with its encoded words decoded (RFC 2047, with the language of RFC 2231), as mail readers do it: also
 * inside quotes, with spaces in the encoded text, and letters cut in two by neighbouring words. Unknown charsets are
 * guessed. Line breaks may be in the result; see `oneLine`.
 */
export function decodeWords(value: string): string {
  if (!value.includes('=?')) return value.slice(0, READ_LIMIT);
  const text = value.slice(0, READ_LIMIT);

  let read = '';
  let end = 0;
  for (const run of runsIn(text)) {
    read += text.slice(end, run.start) + decodeRun(run.words);
    end = run.end;
  }
  return read + text.slice(end);
}

/** A text on one line: line breaks, tabs and NUL become spaces, other control characters vanish. */
export function oneLine(text: string): string {
  return text
    .replace(/[\r\n\t\0\u0085\u2028\u2029]+/g, ' ')
    .replace(/\p{Cc}/gu, '')
    .trim();
}

interface Word {
  charset: string;
  encoding: string;
  encoded: string;
}

interface Run {
  start: number;
  end: number;
  words: Word[];
}

/** Encoded words with nothing but spaces between them: those spaces are not shown (RFC 2047, section 6.2). */
function runsIn(text: string): Run[] {
  const runs: Run[] = [];
  for (const found of text.matchAll(/=\?([\w.:-]{1,40})(?:\*[\w-]{0,20})?\?([BbQq])\?([^?]*)\?=/g)) {
    const [whole, charset, encoding, encoded] = found as unknown as [string, string, string, string];
    const word = { charset: charset.toLowerCase(), encoding: encoding.toUpperCase(), encoded };
    const last = runs.at(-1);
    if (last && /^\s*$/.test(text.slice(last.end, found.index))) {
      last.words.push(word);
      last.end = found.index + whole.length;
    } else {
      runs.push({ start: found.index, end: found.index + whole.length, words: [word] });
    }
  }
  return runs;
}

function decodeRun(words: readonly Word[]): string {
  let text = '';
  for (let at = 0; at < words.length; ) {
    const { charset } = words[at]!;
    const pieces: Uint8Array[] = [];
    for (; at < words.length && words[at]!.charset === charset; at++) pieces.push(bytesOfWord(words[at]!));
    text += decodePieces(pieces, charset);
  }
  return text;
}

function bytesOfWord({ encoding, encoded }: Word): Uint8Array {
  const bytes = new TextEncoder().encode(encoded);
  return encoding === 'B' ? decodeBase64(bytes) : decodeQ(bytes);
}

/** Joined first: mailers cut letters in two, against section 5. ISO-2022-JP pieces each begin and end in ASCII. */
function decodePieces(pieces: readonly Uint8Array[], charset: string): string {
  const joined = join(pieces);
  const read = decodeBytes(joined, charset);
  return read === null || read.includes('\ufffd') ? fall(joined, read) : read;
}

/** A charset that is unknown or plainly wrong: the guess, if it reads without a fault. */
function fall(bytes: Uint8Array, read: string | null): string {
  const guess = guessText(bytes);
  return read === null || !guess.includes('\ufffd') ? guess : read;
}

function join(pieces: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    joined.set(piece, at);
    at += piece.length;
  }
  return joined;
}
