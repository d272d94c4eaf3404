import type { Eyes } from './eyes.ts';
import { attributeOf, documentOf, findById, isInside, textOf, walkTexts } from './safe-dom.ts';

const WITHOUT_TEXT: ReadonlySet<string> = new Set(
  'script style template noscript title desc textarea option datalist head'.split(' '),
);
/** Everything else parts words for the eye, though no space stands between them. */
const INLINE: ReadonlySet<string> = new Set(
  'a abbr b bdi bdo cite code em font i ins kbd label mark q ruby s small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);

/** Whitespace that is more than one space. */
const WIDE = /[^\S ]| {2}/;

/** Whitespace collapsed, cut to `limit` UTF-16 units. */
export function tidy(text: string, limit: number): string {
  const whole = text.trim();
  const cut = whole.length > limit * 8 ? whole.slice(0, limit * 8).trimEnd() : whole;
  // most texts have single spaces alone: to look is cheaper than to replace
  const even = WIDE.test(cut) ? cut.replaceAll(/\s+/g, ' ') : cut;
  return even.length > limit ? even.slice(0, limit) : even;
}

/** Visible lines of an element, one for each block, at most `limit` characters and `texts` texts in all. */
export function linesOf(root: Node, eyes: Eyes, limit: number, texts = 4_000): string[] {
  const walker = walkTexts(root);
  const lines: string[] = [];
  let line = '';
  let left = limit;
  let block: Element | null = null;
  let parent: Element | null = null;
  let isRead = false;
  let own: Element | null = null;
  let seen = 0;
  for (let text = walker.nextNode() as Text | null; text; text = walker.nextNode() as Text | null) {
    const { data } = text;
    const words = data.trim();
    if (words === '' && line === '') continue;
    const around = text.parentElement; // of a text: nothing can stand in for it
    if (around !== parent) {
      // a blank is seen where something in the same element was: to ask the browser takes longer
      const last: Element | null = words === '' && isRead ? parent : null;
      parent = around;
      // named plainly: where a field stands in for the name of a form, it is none of those either
      isRead = around !== null && !WITHOUT_TEXT.has(around.localName);
      isRead &&= (last !== null && isInside(last, around!)) || eyes.isShown(around!);
      if (isRead) own = blockOf(around);
    }
    if (isRead) {
      if (own !== block) {
        if (line !== '') lines.push(tidy(line, limit));
        line = '';
        block = own;
      }
      // what is blank parts lines, but begins none
      if (words !== '' || line !== '') {
        line += data;
        left -= words.length || 1;
      }
    }
    if (++seen >= texts || left <= 0) break;
  }
  if (line !== '') lines.push(tidy(line, limit));
  return lines;
}

/** The words of an element in one line. */
export function wordsOf(element: Element, eyes: Eyes, limit: number): string {
  return tidy(linesOf(element, eyes, limit, 100).join(' '), limit);
}

/** How an element is called for those who don't see it: `aria-label`, what it is labelled by, `alt`, `title`. */
export function labelOf(element: Element, limit: number): string {
  for (const name of ['aria-label', 'alt', 'title']) {
    const label = tidy(attributeOf(element, name) ?? '', limit);
    if (label !== '') return label;
  }
  const page = documentOf(element);
  const ids = (attributeOf(element, 'aria-labelledby') ?? '').split(/\s+/).filter(Boolean).slice(0, 4);
  if (!page || ids.length === 0) return '';
  const labels = ids.map((id) => findById(page, id));
  return tidy(labels.map((label) => (label ? tidy(textOf(label), limit) : '')).join(' '), limit);
}

/** The nearest element that parts words. */
function blockOf(around: Element | null): Element | null {
  let at = around;
  while (at && INLINE.has(at.localName)) at = at.parentElement; // none of these can be clobbered
  return at;
}
