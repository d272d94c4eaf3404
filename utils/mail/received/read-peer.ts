import type { AddressToken } from '../source/address-tokens.ts';

/** The sending machine, as the receiving one wrote it down. */
export interface Peer {
  helo: string | null;
  reverse: string | null;
  address: string | null;
  /** The line says that the address has no name; not every server tells. */
  isNameless: boolean;
}

/**
 * Reads the `from` clause of the usual servers:
 * Postfix, Sendmail, Gmail `helo (reverse [1.2.3.4])`, where `unknown` or nothing before the bracket says that there is no name;
 * Exim `reverse ([1.2.3.4] helo=helo)`, or `[1.2.3.4] (helo=helo)` without a name;
 * qmail, Yahoo, docomo `reverse (HELO helo) (1.2.3.4)`; Exchange `helo (1.2.3.4)`, which doesn't tell a name.
 */
export function readPeer(clause: readonly AddressToken[], isExim: boolean): Peer {
  const comments = clause.filter(({ kind }) => kind === 'comment').map(({ text }) => text.slice(0, 500));
  const word = firstWord(clause);
  const comment = comments.join(' ');
  const literal = clause.find(({ kind }) => kind === 'literal')?.text ?? '';
  const address = addressIn(comment) ?? addressIn(`[${literal}]`) ?? addressIn(word ?? '');
  const said = /\b(?:helo=|HELO |EHLO |helo )\[?([^\s\])]+)/.exec(comment)?.[1];

  if (said !== undefined || (isExim && /^\[/.test(comment))) {
    const reverse = nameIn(word);
    return { helo: clean(said ?? word), reverse, address, isNameless: reverse === null };
  }
  const before = /^(?:[^\s@[\]()]{1,100}@)?([^\s@[\]()]*)\s*\[/.exec(comment);
  const reverse = before ? nameIn(before[1]!) : null;
  return { helo: clean(word), reverse, address, isNameless: before !== null && reverse === null && address !== null };
}

function firstWord(clause: readonly AddressToken[]): string | null {
  const first = clause[0];
  if (!first || first.kind === 'comment') return null;
  let text = '';
  let end = first.start;
  for (const token of clause) {
    if (token.kind === 'comment' || token.start > end) break;
    text += token.kind === 'literal' ? `[${token.text}]` : token.text;
    end = token.end;
  }
  return text;
}

/** A host name with a dot; `unknown`, an address or nothing is no name. */
function nameIn(word: string | null): string | null {
  const name = clean(word)?.toLowerCase() ?? '';
  return /^[\w-]+(?:\.[\w-]+)+$/.test(name) && !/^[\d.]+$/.test(name) ? name : null;
}

function clean(word: string | null | undefined): string | null {
  const text = word?.replace(/^\[|[\].;,]+$/g, '') ?? '';
  return text === '' ? null : text.slice(0, 255);
}

const V4 = /(?<![\d.])((?:\d{1,3}\.){3}\d{1,3})(?![\d.])/;
const V6 = /(?:^|[[\s(])(?:IPv6:)?((?:[\da-f]{0,4}:){2,7}(?:[\da-f]{1,4}|(?:\d{1,3}\.){3}\d{1,3})?)(?=$|[\]\s)%])/i;

/** The first IP address in the text, the one in brackets before others. */
function addressIn(text: string): string | null {
  const bracketed = /\[(?:IPv6:)?([\da-f:.]{2,45})\]/i.exec(text)?.[1];
  const found = bracketed ?? V4.exec(text)?.[1] ?? V6.exec(text)?.[1];
  return found?.toLowerCase() ?? null;
}
