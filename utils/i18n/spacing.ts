import type { Part } from './fill.ts';

const JAPANESE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]/u;
const WORD = /[\p{Script=Latin}\p{Number}\p{Sc}%]/u;

/**
 * Sets values into Japanese text the way it is set by hand: a space between Japanese and a Latin word or number, none
 * between Japanese and Japanese, whatever the template had. Other languages' templates must not be sent through it.
 */
export function spaceJapanese(parts: readonly Part[]): Part[] {
  return parts.map((part, at) => {
    if (typeof part !== 'string') return part;
    const before = parts[at - 1];
    const after = parts[at + 1];
    const led = typeof before === 'object' ? spaceStart(part, lastOf(before.value)) : part;
    return typeof after === 'object' ? spaceEnd(led, firstOf(after.value)) : led;
  });
}

/** The space between a word or number and the Japanese after it. */
const TOGETHER =
  /(?<=^|[\p{Script=Latin}%）]) (?=\p{Script=Hiragana})|(?<=^|\p{Number}) (?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/gu;
/** The end of a bracket and what follows it. */
const CLOSED = /([」）]\p{Script=Hiragana})/u;

/**
 * Keeps lines of Japanese from beginning with a particle or a counter: `'Amazon の'` is not broken, and of the pieces that
 * come back every second one (`'」の'`) is to stand on one line. For what is drawn; text of other languages stays in one piece.
 */
export function keepTogether(text: string): string[] {
  return text.replace(TOGETHER, '\u00A0').split(CLOSED);
}

function spaceStart(text: string, neighbour: string): string {
  const bare = text.replace(/^ /, '');
  if (!JAPANESE.test(firstOf(bare))) return text;
  return WORD.test(neighbour) ? ` ${bare}` : bare;
}

function spaceEnd(text: string, neighbour: string): string {
  const bare = text.replace(/ $/, '');
  if (!JAPANESE.test(lastOf(bare))) return text;
  return WORD.test(neighbour) ? `${bare} ` : bare;
}

const firstOf = (text: string) => [...text.slice(0, 2)][0] ?? '';
const lastOf = (text: string) => [...text.slice(-2)].at(-1) ?? '';
