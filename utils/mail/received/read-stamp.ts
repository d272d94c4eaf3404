import { type AddressToken, tokenizeAddresses } from '../source/address-tokens.ts';
import { readDate } from '../source/read-date.ts';
import { type Peer, readPeer } from './read-peer.ts';

/** One `Received` line as it stands (RFC 5321, section 4.4): what its writer says. */
export interface Stamp extends Peer {
  by: string | null;
  protocol: string | null;
  id: string | null;
  for: string | null;
  time: number | null;
}

const READ_LIMIT = 4000;
const CLAUSES = new Set(['from', 'by', 'via', 'with', 'id', 'for']);

/** Reads the value of a Received field. Never throws; what is not told is `null`. */
export function readStamp(value: string): Stamp {
  const text = value.slice(0, READ_LIMIT);
  const tokens = tokenizeAddresses(text);
  const clauses = clausesOf(tokens);
  const isExim = tokens.some((token) => token.kind === 'comment' && /\bExim\b/.test(token.text));
  return {
    ...readPeer(clauses.get('from') ?? [], isExim),
    by: joined(clauses.get('by'))?.toLowerCase() ?? null,
    protocol: joined(clauses.get('with')),
    id: joined(clauses.get('id')),
    for: joined(clauses.get('for')),
    time: readDate(text.slice(tokens.findLast(isSemicolon)?.end ?? 0)),
  };
}

/** The tokens behind each clause's first word; the first clause of a name counts, and all ends at the date. */
function clausesOf(tokens: readonly AddressToken[]): Map<string, AddressToken[]> {
  const clauses = new Map<string, AddressToken[]>();
  let current: AddressToken[] | null = null;
  for (const token of tokens) {
    if (isSemicolon(token)) break;
    const word = token.kind === 'word' ? token.text.toLowerCase() : '';
    if (CLAUSES.has(word) && !clauses.has(word) && current?.length !== 0) {
      current = [];
      clauses.set(word, current);
    } else {
      current?.push(token);
    }
  }
  return clauses;
}

function isSemicolon({ kind, text }: AddressToken): boolean {
  return kind === 'mark' && text === ';';
}

/** What stands there up to a space: an IPv6 address was cut at its colons, an address at its `@`. */
function joined(tokens: readonly AddressToken[] = []): string | null {
  let text = '';
  let end = tokens[0]?.start ?? 0;
  for (const token of tokens) {
    if (token.kind === 'comment' || token.start > end) break;
    if (token.text !== '<' && token.text !== '>') text += token.text;
    end = token.end;
  }
  return text === '' ? null : text.replace(/\.$/, '');
}
