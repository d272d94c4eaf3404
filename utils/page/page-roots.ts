import type { Eyes } from './eyes.ts';
import { findAll, selectAll } from './safe-dom.ts';

export type Root = Document | Element | ShadowRoot;

/** Shadow roots in shadow roots: nobody nests more for honest reasons. */
const MOST_ROOTS = 200;
/** The document and every shadow root in it that the eyes can see, outermost first. */
export function rootsOf(page: Document, eyes: Eyes): Root[] {
  const roots: Root[] = [page];
  for (const root of roots) {
    for (const shadow of eyes.shadowsIn(root)) {
      if (roots.length >= MOST_ROOTS) return roots;
      roots.push(shadow);
    }
  }
  return roots;
}

/** The matches in all roots, at most so many in all. */
export function findInRoots(roots: readonly Root[], selector: string, most: number): Element[] {
  const found: Element[] = [];
  for (const root of roots) {
    if (found.length < most) found.push(...findAll(root, selector, most - found.length));
  }
  return found;
}

/** The first and the last matches in all roots, and how many there are, of at most `most`. */
export function findEnds(
  roots: readonly Root[],
  selector: string,
  [first, last, most]: readonly [number, number, number],
): { ends: Element[]; count: number } {
  const lists = roots.map((root) => selectAll(root, selector));
  let count = 0;
  for (const { length } of lists) count = Math.min(most, count + length);
  const ends: Element[] = [];
  let place = 0;
  for (const list of lists) {
    for (let at = 0; at < list.length && place < count; at++, place++) {
      if (place < first || place >= count - last) ends.push(list[at]!);
    }
  }
  return { ends, count };
}
