import type { Eyes } from './eyes.ts';
import { LIMITS, type PageFacts } from './page-facts.ts';
import type { Root } from './page-roots.ts';
import { bodyOf, findAll, matches } from './safe-dom.ts';
import { linesOf, tidy } from './words-of.ts';

/** Read of the page from its beginning; imprints stand at the end, which is read apart. */
const READ = 9_000;
const MOST_TEXTS = 2_500;
/**
 * Parts of a page that hold the imprint when it is too long to be read whole: what `IS_END` says, and a little more. The browser
 * compares letters of either case five times as slowly (measured).
 */
const ENDS =
  'footer,small,[class*="ooter"],[class*="OOTER"],[class*="opyright"],[class*="opyRight"],[class*="OPYRIGHT"],[id*="ooter"],[id*="OOTER"]';
const IS_END = 'footer,small,[class*="footer" i],[id*="footer" i],[class*="copyright" i]';
const MOST_ENDS = 12;

/** Visible text, and the lines of it that say whose page it is. */
export function readText(
  roots: readonly Root[],
  eyes: Eyes,
): Pick<PageFacts, 'text' | 'copyright'> & { length: number } {
  const lines = roots.flatMap((root) => linesOf(startOf(root), eyes, READ, MOST_TEXTS));
  let length = 0;
  for (const line of lines) length += line.length;
  const text = lines.join('\n');
  const ends = length < READ ? [] : endsOf(roots, eyes);
  return { text: headAndTail(text), copyright: copyrightIn([text, ...ends].join('\n')), length };
}

/** Where a line may have the sign: the browser looks through the whole at once, and the few lines are read then. */
const MAY_BE_SIGN = /[©ⓒ]|\(c\)|copyright|all rights reserved/gi;

const COPYRIGHT = /©|\(c\)|copyright|ⓒ|(?<=\p{L}.{0,80})all rights reserved/iu;
/** Whose line it is stands near the sign. */
const BEFORE_SIGN = 40;

function copyrightIn(text: string): string[] {
  const found = new Set<string>();
  let end = -1;
  for (const { index } of text.matchAll(MAY_BE_SIGN)) {
    if (index < end) continue; // in the line that was just read
    const start = text.lastIndexOf('\n', index) + 1;
    end = endOfLine(text, index);
    const line = text.slice(start, end);
    const sign = line.search(COPYRIGHT);
    if (sign === -1) continue;
    // `©` alone in its line: the holder is in the next one
    const whole = line.length - sign < 14 ? `${line} ${text.slice(end + 1, endOfLine(text, end + 1))}` : line;
    found.add(tidy(whole.slice(Math.max(0, sign - BEFORE_SIGN)), LIMITS.string));
  }
  return [...found].slice(-LIMITS.copyright);
}

function endOfLine(text: string, from: number): number {
  const at = text.indexOf('\n', from);
  return at === -1 ? text.length : at;
}

function endsOf(roots: readonly Root[], eyes: Eyes): string[] {
  const last = roots.flatMap((root) => findAll(root, ENDS)).slice(-2 * MOST_ENDS);
  const ends = last.filter((end) => matches(end, IS_END)).slice(-MOST_ENDS);
  return ends.flatMap((end) => linesOf(end, eyes, LIMITS.text, 200));
}

function headAndTail(text: string): string {
  if (text.length <= LIMITS.text) return text;
  const half = LIMITS.text / 2;
  return `${text.slice(0, half)}\n…\n${text.slice(-half + 3)}`;
}

function startOf(root: Root): Node {
  return root.nodeType === 9 ? (bodyOf(root as Document) ?? root) : root;
}
