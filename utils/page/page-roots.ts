import type { Eyes } from './eyes.ts';
import { findAll } from './safe-dom.ts';

export type Root = Document | Element | ShadowRoot;

/** Shadow roots in shadow roots: nobody nests more for honest reasons. */
const MOST_ROOTS = 200;
/** Elements asked for a shadow root; a page that hides one behind more has its light tree judged. */
const MOST_ELEMENTS = 20_000;

/** The document and every shadow root in it that the eyes can see, outermost first. */
export function rootsOf(page: Document, eyes: Eyes): Root[] {
  const roots: Root[] = [page];
  let left = MOST_ELEMENTS;
  for (const root of roots) {
    for (const element of findAll(root, '*')) {
      if (left-- <= 0 || roots.length >= MOST_ROOTS) return roots;
      const shadow = eyes.shadowOf(element);
      if (shadow) roots.push(shadow);
    }
  }
  return roots;
}

/** Every match in all roots. */
export function findInRoots(roots: readonly Root[], selector: string): Element[] {
  return roots.length === 1 ? findAll(roots[0]!, selector) : roots.flatMap((root) => findAll(root, selector));
}
