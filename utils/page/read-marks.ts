import { LIMITS } from './page-facts.ts';
import { findInRoots, type Root } from './page-roots.ts';
import { attributeOf, nameOf } from './safe-dom.ts';

/** Where a page's own way of building shows: what is filled in, and what bears a name around it. */
const BUILT_OF = 'form,input,button,select,textarea';
const NAMED = '[id]';
const MOST_BUILT = 120;
const MOST_NAMED = 100;
const LONGEST_MARK = 80;
/** Of one element, more classes than this are utilities of a style sheet. */
const MOST_CLASSES = 6;

/** Ids, names, classes and unusual attributes as the page writes them: `#ap_email`, `@email`, `.a-button`, `%jsname`. */
export function readMarks(roots: readonly Root[]): string[] {
  const marks = new Set<string>();
  for (const element of findInRoots(roots, BUILT_OF, MOST_BUILT)) {
    addMark(marks, '#', attributeOf(element, 'id'));
    addMark(marks, nameOf(element) === 'form' ? 'form:' : '@', attributeOf(element, 'name'));
    for (const name of classesOf(element)) addMark(marks, '.', name);
    for (const name of Element.prototype.getAttributeNames.call(element)) {
      if (/^js|^data-/.test(name)) addMark(marks, '%', name);
    }
  }
  for (const element of findInRoots(roots, NAMED, MOST_NAMED)) {
    addMark(marks, '#', attributeOf(element, 'id'));
    for (const name of classesOf(element)) addMark(marks, '.', name);
  }
  return [...marks].slice(0, LIMITS.marks);
}

function addMark(marks: Set<string>, kind: string, name: string | null): void {
  const text = name?.trim() ?? '';
  if (text !== '' && text.length <= LONGEST_MARK) marks.add(kind + text);
}

function classesOf(element: Element): string[] {
  return (attributeOf(element, 'class') ?? '').split(/\s+/, MOST_CLASSES);
}
