import type { AddressFault, AddressList, Mailbox } from './address-list.ts';
import { type AddressToken, tokenizeAddresses } from './address-tokens.ts';
import { decodeWords, oneLine } from './encoded-words.ts';

const READ_LIMIT = 20_000;
const MAILBOX_LIMIT = 100;

/**
 * The mailboxes of an address header (RFC 5322, section 3.4, with the obsolete forms of section 4.4). Takes the value with
 * its encoded words (`HeaderField.value`), because a decoded name may hold commas and brackets. Tolerant: what mailers and
 * forgers write instead is read as a mail server reads it, and nothing makes it throw.
 */
export function readAddresses(value: string): AddressList {
  const faults = new Set<AddressFault>();
  const tokens = tokenizeAddresses(value.slice(0, READ_LIMIT));
  const mailboxes: Mailbox[] = [];
  let group: string | null = null;
  let piece: AddressToken[] = [];
  let isInside = false;

  function endPiece() {
    const mailbox = readMailbox(piece, group, faults);
    if (mailbox) mailboxes.push(mailbox);
    piece = [];
    isInside = false;
  }

  for (const [at, token] of tokens.entries()) {
    if (token.isOpen) faults.add('unclosed');
    if (mailboxes.length >= MAILBOX_LIMIT) {
      faults.add('tooMany');
      break;
    }
    const mark = token.kind === 'mark' ? token.text : '';
    if (mark === '<') isInside = true;
    if (mark === '>') isInside = false;
    if (!isInside && mark === ':' && group === null) {
      group = nameOf(piece);
      faults.add('group');
      piece = [];
    } else if (!isInside && mark === ';') {
      endPiece();
      group = null;
    } else if (!isInside && mark === ',' && !isUnquotedName(piece, tokens, at)) {
      endPiece();
    } else {
      piece.push(token);
    }
  }
  if (isInside) faults.add('unclosed');
  endPiece();

  if (mailboxes.length === 0) faults.add('nothing');
  if (mailboxes.length > 1) faults.add('several');
  return { mailboxes, faults: [...faults] };
}

/** `Kawase Tea, Inc. <a@b.example>`: a name with a comma that should stand in quotes; a list of bare addresses is none. */
function isUnquotedName(piece: readonly AddressToken[], tokens: readonly AddressToken[], comma: number): boolean {
  if (piece.length === 0 || piece.some(({ kind }) => kind === 'mark')) return false;
  let next = comma + 1;
  while (tokens[next] && tokens[next]!.kind !== 'mark') next++;
  return next > comma + 1 && tokens[next]?.text === '<';
}

/** One mailbox: `name <address>`, a bare address, or a name alone. `null`: nothing stands there. */
function readMailbox(tokens: readonly AddressToken[], group: string | null, faults: Set<AddressFault>): Mailbox | null {
  if (tokens.every(({ kind }) => kind === 'comment')) return null;

  const open = tokens.findLastIndex(isMark('<'));
  if (open === -1) return readBare(tokens, group);

  const close = tokens.findIndex((token, at) => at > open && isMark('>')(token));
  let inner = tokens.slice(open + 1, close === -1 ? undefined : close);
  const routeEnd = inner.findLastIndex(isMark(':'));
  if (routeEnd !== -1) {
    faults.add('route');
    inner = inner.slice(routeEnd + 1);
  }
  if (tokens.findIndex(isMark('<')) < open) faults.add('twoAddresses');
  const outer = close === -1 ? tokens.slice(0, open) : [...tokens.slice(0, open), ...tokens.slice(close + 1)];
  return { name: nameOf(outer) || commentOf(tokens), ...addressOf(inner), group };
}

/** Without brackets: an address if there is an `@`, its comment is the name then (as `a@b.example (Name)`). */
function readBare(tokens: readonly AddressToken[], group: string | null): Mailbox {
  if (!tokens.some(isMark('@'))) {
    return { name: nameOf(tokens) || commentOf(tokens), ...NO_ADDRESS, group };
  }
  return { name: commentOf(tokens), ...addressOf(tokens), group };
}

type AddressPart = Pick<Mailbox, 'address' | 'local' | 'domain' | 'isQuoted'>;
const NO_ADDRESS: AddressPart = { address: '', local: '', domain: '', isQuoted: false };

/** The last `@` divides, because what stands before it can be anything; spaces around dots are dropped (section 4.4). */
function addressOf(tokens: readonly AddressToken[]): AddressPart {
  const solid = tokens.filter(({ kind }) => kind !== 'comment');
  const at = solid.findLastIndex(isMark('@'));
  const before = at === -1 ? solid : solid.slice(0, at);
  const local = before.map(({ text }) => text).join('');
  const isQuoted = before.some(({ kind }) => kind === 'quoted');
  const domain = at === -1 ? '' : domainOf(solid.slice(at + 1));
  const written = before.map((token) => (token.kind === 'quoted' ? quote(token.text) : token.text)).join('');
  return { address: local && domain ? `${written}@${domain}` : '', local, domain, isQuoted };
}

function domainOf(tokens: readonly AddressToken[]): string {
  return tokens
    .map(({ kind, text }) => (kind === 'literal' ? `[${text}]` : text))
    .join('')
    .toLowerCase()
    .replace(/\.+$/, '');
}

function quote(text: string): string {
  return /^[\w.+=!#$%&'*/?^`{|}~-]+$/.test(text) ? text : `"${text.replace(/["\\]/g, '\\$&')}"`;
}

/** Words with one space where there was any between them; each is decoded apart, as quotes may hold encoded words. */
function nameOf(tokens: readonly AddressToken[]): string {
  let name = '';
  let end = 0;
  for (const token of tokens) {
    if (token.kind === 'comment') continue;
    name += token.start > end && name !== '' ? ` ${token.text}` : token.text;
    end = token.end;
  }
  return oneLine(decodeWords(name));
}

function commentOf(tokens: readonly AddressToken[]): string {
  return oneLine(decodeWords(tokens.find(({ kind }) => kind === 'comment')?.text ?? ''));
}

function isMark(text: string): (token: AddressToken) => boolean {
  return (token) => token.kind === 'mark' && token.text === text;
}
