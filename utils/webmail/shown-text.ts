import { attributeOf, nameOf, walkNodes } from '#utils/page/safe-dom.ts';
import { TEXT_LIMIT } from '#utils/url/link-sighting.ts';

/** Elements that part words for the eye though no space stands between them. */
const PARTING = /^(br|div|p|td|th|tr|li|table|section|article|h[1-6]|hr|pre|dd|dt)$/;
const WITHOUT_TEXT = /^(script|style|template|noscript|title|desc)$/;
/** Nodes looked at in one link: a link around a whole mail must not cost more than that mail. */
const NODES_READ = 2_000;

/**
 * What the person sees of an element: its text as far as it is shown, and the words of its pictures; whitespace is
 * collapsed, and no more than `TEXT_LIMIT` characters are returned. Nothing is laid out for it.
 */
export function shownText(element: Element): string {
  const text = tidy(collectText(element));
  return text === '' ? tidy(labelOf(element)) : text;
}

/** Collapses whitespace and cuts to `TEXT_LIMIT`. */
export function tidy(text: string): string {
  return text
    .slice(0, TEXT_LIMIT * 4)
    .replaceAll(/\s+/g, ' ')
    .trim()
    .slice(0, TEXT_LIMIT);
}

/** The words that stand for an element without text. */
export function labelOf(element: Element): string {
  for (const name of ['alt', 'aria-label', 'title', 'value']) {
    const label = attributeOf(element, name)?.trim();
    if (label) return label;
  }
  return '';
}

function collectText(root: Element): string {
  const only = root.firstChild;
  if (only === null) return '';
  if (only.nodeType === 3 && only.nextSibling === null) return (only as Text).data;

  const skipHidden = isShown(root); // all of a hidden link is hidden: that says nothing of its parts
  const walker = walkNodes(root, (element) => isWithoutText(element, skipHidden));
  let text = '';
  for (let seen = 0; seen < NODES_READ && text.length < TEXT_LIMIT * 4 && walker.nextNode(); seen++) {
    text += wordsOf(walker.currentNode);
  }
  return text;
}

/** What a node adds to the text around it; `parting` is what stands where a line ends for the eye. */
export function wordsOf(node: Node, parting = ' '): string {
  if (node.nodeType === 3) return (node as Text).data;
  const name = nameOf(node);
  if (name === 'img' || name === 'input') return ` ${labelOf(node as Element)} `;
  return PARTING.test(name) ? parting : '';
}

/** Whether nothing in an element is read by a person; `skipHidden`: also what is not shown. */
export function isWithoutText(element: Element, skipHidden: boolean): boolean {
  if (WITHOUT_TEXT.test(nameOf(element))) return true;
  if (!skipHidden) return false;
  if (/font-size:\s*0(?![.\d]*[1-9])/i.test(attributeOf(element, 'style') ?? '')) return true;
  return !isShown(element);
}

/** Whether the element is rendered and not invisible; `true` where that can't be known. */
export function isShown(element: Element): boolean {
  const options = { visibilityProperty: true };
  return Element.prototype.checkVisibility?.call(element, options) ?? true; // Firefox ESR and Chromium have it
}
