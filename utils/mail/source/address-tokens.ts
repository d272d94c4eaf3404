/** `word`: an atom with its dots. `mark`: one of `< > : ; , @`. */
export type AddressToken = {
  kind: 'word' | 'quoted' | 'comment' | 'literal' | 'mark';
  text: string;
  start: number;
  end: number;
  isOpen?: boolean;
};

/**
 * Tokens of an address header (RFC 5322, section 3.2). What a quote, comment or bracket holds is given without its
 * backslashes; one that never ends runs to the end and is marked. Never throws.
 */
export function tokenizeAddresses(text: string): AddressToken[] {
  const tokens: AddressToken[] = [];
  for (let at = 0; at < text.length; ) {
    const letter = text[at]!;
    const token = SPACE.test(letter) ? null : tokenAt(text, at, letter);
    if (token) tokens.push(token);
    at = token ? token.end : at + 1;
  }
  return tokens;
}

const SPACE = /\s/;
const MARKS = '<>:;,@';

function tokenAt(text: string, start: number, letter: string): AddressToken {
  if (letter === '"') return enclosed(text, start, 'quoted', '"');
  if (letter === '(') return comment(text, start);
  if (letter === '[') return enclosed(text, start, 'literal', ']');
  if (MARKS.includes(letter)) return { kind: 'mark', text: letter, start, end: start + 1 };

  let end = start + 1;
  while (end < text.length && !SPACE.test(text[end]!) && !'"([<>:;,@'.includes(text[end]!)) end++;
  return { kind: 'word', text: text.slice(start, end), start, end };
}

function enclosed(text: string, start: number, kind: 'quoted' | 'literal', close: string): AddressToken {
  let inner = '';
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === close) return { kind, text: inner, start, end: at + 1 };
    if (text[at] === '\\' && at + 1 < text.length) at++;
    inner += text[at];
  }
  return { kind, text: inner, start, end: text.length, isOpen: true };
}

/** Comments nest; they are counted, not called, so that a million of them do no harm. */
function comment(text: string, start: number): AddressToken {
  let inner = '';
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    const letter = text[at];
    if (letter === '(' && depth++ === 0) continue;
    if (letter === ')' && --depth === 0) return { kind: 'comment', text: inner, start, end: at + 1 };
    if (letter === '\\' && at + 1 < text.length) at++;
    inner += text[at];
  }
  return { kind: 'comment', text: inner, start, end: text.length, isOpen: true };
}
