import type { MailPart, MailParts, PartFault } from './mail-part.ts';
import { fieldNamed, type MailSource } from './mail-source.ts';
import { type ParameterValue, readParameters } from './parameters.ts';
import { decodeText, decodeTransfer } from './part-body.ts';
import { kindOf } from './part-kind.ts';
import { readSource } from './read-source.ts';
import { splitMultipart } from './split-multipart.ts';

/** Mails within mails and parts within parts, together. */
const DEPTH_LIMIT = 50;
const PART_LIMIT = 500;
/** Bytes of one text that are read, as they are encoded; and of all texts of a mail together. */
const TEXT_LIMIT = 4 * 1024 * 1024;
const ALL_TEXT_LIMIT = 12 * 1024 * 1024;
/** Bytes that are searched for boundaries: multiparts within each other are searched again and again. */
const SEARCH_LIMIT = 256 * 1024 * 1024;

/**
 * The parts of a mail in which words or links may stand, in the order of the source (RFC 2045, 2046). Pictures and other files
 * are named but not decoded. Never throws; what is wrong is said among the faults.
 */
export function readParts(bytes: Uint8Array, source: MailSource): MailParts {
  const reading: Reading = { parts: [], faults: new Set(), textLeft: ALL_TEXT_LIMIT, searchLeft: SEARCH_LIMIT };
  readEntity(reading, source, bytes.subarray(source.bodyAt), '', 'text/plain', 0);
  return { parts: reading.parts, faults: [...reading.faults] };
}

interface Reading {
  parts: MailPart[];
  faults: Set<PartFault>;
  textLeft: number;
  searchLeft: number;
}

function readEntity(
  reading: Reading,
  head: MailSource,
  body: Uint8Array,
  path: string,
  assumedType: string,
  depth: number,
): void {
  if (depth > DEPTH_LIMIT) {
    reading.faults.add('tooDeep');
    return;
  }
  const type = typeOf(head, assumedType);
  const boundary = type.parameters.get('boundary');
  if (type.main.startsWith('multipart/') && boundary) {
    readMultipart(reading, head, body, type, path, depth);
    return;
  }
  if (reading.parts.length >= PART_LIMIT) {
    reading.faults.add('tooManyParts');
    return;
  }
  if (type.main.startsWith('multipart/')) reading.faults.add('tornMime');
  readLeaf(reading, head, body, type, path || '1', depth);
}

function readMultipart(
  reading: Reading,
  head: MailSource,
  body: Uint8Array,
  type: ParameterValue,
  path: string,
  depth: number,
): void {
  reading.searchLeft -= body.length;
  if (reading.searchLeft < 0) {
    reading.faults.add('tooDeep');
    return;
  }
  const { pieces, isWhole } = splitMultipart(body, type.parameters.get('boundary')!, PART_LIMIT);
  if (!isWhole) reading.faults.add('tornMime');
  if (pieces.length === 0) readLeaf(reading, head, body, type, path || '1', depth);
  if (pieces.length >= PART_LIMIT) reading.faults.add('tooManyParts');
  const assumed = type.main === 'multipart/digest' ? 'message/rfc822' : 'text/plain';
  for (const [at, piece] of pieces.entries()) {
    const partHead = readPartHead(piece);
    readEntity(
      reading,
      partHead,
      piece.subarray(partHead.bodyAt),
      path ? `${path}.${at + 1}` : `${at + 1}`,
      assumed,
      depth + 1,
    );
  }
}

/** A part may begin with its empty line at once: then it has no header (RFC 2046, section 5.1). */
function readPartHead(piece: Uint8Array): MailSource {
  const skip = piece[0] === 13 && piece[1] === 10 ? 2 : piece[0] === 10 ? 1 : 0;
  if (skip > 0) return { fields: [], bodyAt: skip, hasBody: true, faults: [] };
  return readSource(piece);
}

function readLeaf(
  reading: Reading,
  head: MailSource,
  body: Uint8Array,
  type: ParameterValue,
  path: string,
  depth: number,
): void {
  const disposition = readParameters(fieldNamed(head, 'content-disposition')?.value ?? '');
  const fileName = disposition.parameters.get('filename') ?? type.parameters.get('name') ?? '';
  const kind = kindOf(type.main, fileName);
  const isAttachment = disposition.main === 'attachment' || (fileName !== '' && kind !== 'mail' && kind !== 'file');
  const part: MailPart = { path, kind, mediaType: type.main, fileName, isAttachment, text: null, mail: null };
  reading.parts.push(part);
  if (kind === 'file') return;
  if (kind !== 'mail') {
    part.text = readText(reading, head, body, type);
    return;
  }

  const inner = decodeTransfer(head, body.subarray(0, readable(reading, body.length)));
  part.mail = readSource(inner);
  const innerPath = typeOf(part.mail, 'text/plain').main.startsWith('multipart/') ? path : `${path}.1`;
  readEntity(reading, part.mail, inner.subarray(part.mail.bodyAt), innerPath, 'text/plain', depth + 1);
}

/** A type that can't be read is plain text (RFC 2045, section 5.2). */
function typeOf(head: MailSource, assumedType: string): ParameterValue {
  const type = readParameters(fieldNamed(head, 'content-type')?.value ?? '');
  return type.main.includes('/') ? type : { ...type, main: assumedType };
}

/** How many of so many bytes may still be read; the budget is taken. */
function readable(reading: Reading, length: number): number {
  const most = Math.min(length, TEXT_LIMIT, reading.textLeft);
  reading.textLeft -= most;
  if (most < length) reading.faults.add('textCut');
  return most;
}

function readText(reading: Reading, head: MailSource, body: Uint8Array, type: ParameterValue): string {
  const bytes = decodeTransfer(head, body.subarray(0, readable(reading, body.length)));
  const { text, isUnknown } = decodeText(bytes, type.parameters.get('charset'));
  if (isUnknown) reading.faults.add('unknownCharset');
  return text;
}
