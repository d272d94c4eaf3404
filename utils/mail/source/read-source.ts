import { binaryOf, bytesOf } from './bytes.ts';
import { decodeWords, oneLine } from './encoded-words.ts';
import { guessText } from './guess-text.ts';
import type { HeaderField, MailSource, SourceFault } from './mail-source.ts';

/** A longer header is read to here: 10,000 Received lines fit. */
const HEADER_LIMIT = 2 * 1024 * 1024;

/**
 * The header of a mail as it came (RFC 5322, section 2.2). Never throws: bare CR or LF end a line, an mbox `From ` line on
 * top is skipped, a line that is no field is left out and named among the faults.
 */
export function readSource(bytes: Uint8Array): MailSource {
  const { end, bodyAt, hasBody } = findHeaderEnd(bytes);
  const header = binaryOf(bytes.subarray(0, Math.min(end, HEADER_LIMIT)));
  const faults = new Set<SourceFault>();
  const fields = readFields(header, faults);

  if (end > HEADER_LIMIT) faults.add('headerCut');
  if (fields.length === 0) faults.add('noHeader');
  if (!hasBody) faults.add('noBody');
  if (header.includes('\0')) faults.add('nulBytes');
  if (hasBareEnds(header)) faults.add('bareLineEnds');
  return { fields, bodyAt, hasBody, faults: [...faults] };
}

const CR = 13;
const LF = 10;

/** The header ends at the first empty line behind some other, whatever ends its lines. */
function findHeaderEnd(bytes: Uint8Array): { end: number; bodyAt: number; hasBody: boolean } {
  let hasLine = false;
  for (let start = 0; start < bytes.length; ) {
    const [end, next] = lineAt(bytes, start);
    if (end === start && hasLine) return { end: start, bodyAt: next, hasBody: true };
    hasLine ||= end > start;
    start = next;
  }
  return { end: bytes.length, bodyAt: bytes.length, hasBody: false };
}

/** Where the line that begins here ends, and where the next one begins. */
function lineAt(bytes: Uint8Array, start: number): [end: number, next: number] {
  for (let at = start; at < bytes.length; at++) {
    if (bytes[at] === LF) return [at, at + 1];
    if (bytes[at] === CR) return [at, at + (bytes[at + 1] === LF ? 2 : 1)];
  }
  return [bytes.length, bytes.length];
}

/** A header with LF alone everywhere is a file of a Unix machine; mixed ends or a lone CR are odd. */
function hasBareEnds(header: string): boolean {
  if (/\r(?!\n)/.test(header)) return true;
  return header.includes('\r\n') && /(?:^|[^\r])\n/.test(header);
}

function readFields(header: string, faults: Set<SourceFault>): HeaderField[] {
  const fields: HeaderField[] = [];
  for (const [raw] of header.matchAll(/[^\r\n]*(?:\r\n|\r|\n|$)(?:[ \t][^\r\n]*(?:\r\n|\r|\n|$))*/g)) {
    if (raw === '' || (fields.length === 0 && /^(?:>?From |\r|\n)/.test(raw))) continue;
    const field = readField(raw, faults);
    if (field) fields.push(field);
    else faults.add('strangeLine');
  }
  return fields;
}

/** The field of one unfolded stretch of the header, or `null`: no name and colon. */
function readField(raw: string, faults: Set<SourceFault>): HeaderField | null {
  const name = /^([!-9;-~]{1,200})[ \t]*:/.exec(raw)?.[1];
  if (name === undefined) return null;

  const value = unfold(raw.slice(raw.indexOf(':') + 1));
  const decoded = value.includes('=?') ? decodeWords(value) : value;
  if (value !== decoded && /[\r\n]/.test(decoded)) faults.add('lineBreakInWord');
  return { name, key: name.toLowerCase(), raw, value, text: oneLine(decoded) };
}

/** A fold is a line end before white space (section 2.2.3); 8-bit bytes are read by guess (against RFC 5322, but met). */
function unfold(binary: string): string {
  const line = binary.replace(/(?:\r\n|\r|\n)(?=[ \t]|$)/g, '').trim();
  return /[\u0080-\u00ff]/.test(line) || line.includes('\u001b') ? guessText(bytesOf(line)) : line;
}
