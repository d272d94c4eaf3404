import type { Eyes } from './eyes.ts';
import { LIMITS, type PageFacts } from './page-facts.ts';
import type { Root } from './page-roots.ts';
import { bodyOf, findAll } from './safe-dom.ts';
import { linesOf, tidy } from './words-of.ts';

/** Read of the page from its beginning; imprints stand at the end, which is read apart. */
const READ = 9_000;
const MOST_TEXTS = 2_500;
/** Parts of a page that hold the imprint when it is too long to be read whole. */
const ENDS = 'footer,[class*="footer" i],[id*="footer" i],[class*="copyright" i],small';
const MOST_ENDS = 12;

/** Visible text, and the lines of it that say whose page it is. */
export function readText(
  roots: readonly Root[],
  eyes: Eyes,
): Pick<PageFacts, 'text' | 'copyright'> & { length: number } {
  const lines = roots.flatMap((root) => linesOf(startOf(root), eyes, READ, MOST_TEXTS));
  let length = 0;
  for (const line of lines) length += line.length;
  const ends = length < READ ? [] : endsOf(roots, eyes);
  return { text: headAndTail(lines.join('\n')), copyright: copyrightIn([...lines, ...ends]), length };
}

const COPYRIGHT = /©|\(c\)|copyright|ⓒ|(?<=\p{L}.{0,80})all rights reserved/iu;
/** Whose line it is stands near the sign. */
const BEFORE_SIGN = 40;

function copyrightIn(lines: readonly string[]): string[] {
  const found = new Set<string>();
  for (const [at, line] of lines.entries()) {
    const sign = line.search(COPYRIGHT);
    if (sign === -1) continue;
    // `©` alone in its line: the holder is in the next one
    const whole = line.length - sign < 14 ? `${line} ${lines[at + 1] ?? ''}` : line;
    found.add(tidy(whole.slice(Math.max(0, sign - BEFORE_SIGN)), LIMITS.string));
  }
  return [...found].slice(-LIMITS.copyright);
}

function endsOf(roots: readonly Root[], eyes: Eyes): string[] {
  const ends = roots.flatMap((root) => findAll(root, ENDS));
  return ends.slice(-MOST_ENDS).flatMap((end) => linesOf(end, eyes, LIMITS.text, 200));
}

function headAndTail(text: string): string {
  if (text.length <= LIMITS.text) return text;
  const half = LIMITS.text / 2;
  return `${text.slice(0, half)}\n…\n${text.slice(-half + 3)}`;
}

function startOf(root: Root): Node {
  return root.nodeType === 9 ? (bodyOf(root as Document) ?? root) : root;
}
