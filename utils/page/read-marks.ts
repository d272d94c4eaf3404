import { LIMITS } from './page-facts.ts';
import { findInRoots, type Root } from './page-roots.ts';
import { attributeOf, nameOf } from './safe-dom.ts';

/** Where a page's own way of building shows: what is filled in, and what bears a name around it. */
const BUILT_OF = 'form,input,button,select,textarea';
const NAMED = '[id]';
const MOST_BUILT = 120;
const MOST_NAMED = 100;
const LONGEST_MARK = 80;
/** What draws the page and lies beside it: a copy keeps the names that its maker gave. */
const DRAWN_BY = 'link[href]:is([rel*="stylesheet" i],[rel*="icon" i])';
const MOST_DRAWN_BY = 20;
/** Of one element, more classes than this are utilities of a style sheet. */
const MOST_CLASSES = 6;

/**
 * Ids, names, classes and unusual attributes as the page writes them: `#ap_email`, `@email`, `.a-button`, `%jsname`; of its own
 * style sheets and icons folder and file: `/amazon_files/main.css`.
 */
export function readMarks(roots: readonly Root[]): string[] {
  const marks = new Set<string>();
  const attributes = new Set<string>();
  const classes = new Set<string>();
  const addClasses = (element: Element) => {
    const written = attributeOf(element, 'class') ?? '';
    if (written === '' || classes.has(written)) return; // what is alike is mostly written alike
    classes.add(written);
    for (const name of written.split(/\s+/, MOST_CLASSES)) addMark(marks, '.', name);
  };
  for (const element of findInRoots(roots, DRAWN_BY, MOST_DRAWN_BY)) {
    const path = attributeOf(element, 'href') ?? '';
    if (!/^\s*(?:[a-z][\w+.-]*:|\/\/)/i.test(path)) addMark(marks, '/', lastTwo(path));
  }
  for (const element of findInRoots(roots, BUILT_OF, MOST_BUILT)) {
    addMark(marks, '#', attributeOf(element, 'id'));
    addMark(marks, nameOf(element) === 'form' ? 'form:' : '@', attributeOf(element, 'name'));
    addClasses(element);
    for (const name of Element.prototype.getAttributeNames.call(element)) {
      if (!attributes.has(name) && /^js|^data-/.test(name)) addMark(marks, '%', name);
      attributes.add(name);
    }
  }
  for (const element of findInRoots(roots, NAMED, MOST_NAMED)) {
    addMark(marks, '#', attributeOf(element, 'id'));
    addClasses(element);
  }
  return [...marks].slice(0, LIMITS.marks);
}

function addMark(marks: Set<string>, kind: string, name: string | null): void {
  if (name === null) return;
  const text = name.trim();
  if (text !== '' && text.length <= LONGEST_MARK) marks.add(kind + text);
}

/** `./static/amazon/main.css?1` → `amazon/main.css`. */
function lastTwo(path: string): string {
  const [bare = ''] = path.trim().slice(0, 400).split(/[?#]/, 1);
  return bare.split('/').filter(Boolean).slice(-2).join('/').toLowerCase();
}
