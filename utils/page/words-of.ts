import type { Eyes } from './eyes.ts';
import { attributeOf, documentOf, find, nameOf, parentOf, textOf, walkNodes } from './safe-dom.ts';

const WITHOUT_TEXT = /^(script|style|template|noscript|title|desc|textarea|option|datalist|head)$/;
/** Everything else parts words for the eye, though no space stands between them. */
const INLINE =
  /^(a|abbr|b|bdi|bdo|cite|code|em|font|i|ins|kbd|label|mark|q|ruby|s|small|span|strong|sub|sup|time|u|var|wbr)$/;

/** Whitespace collapsed, cut to `limit` UTF-16 units. */
export function tidy(text: string, limit: number): string {
  const start = text.trimStart();
  const cut = start.length > limit * 8 ? start.slice(0, limit * 8) : start;
  return cut.replaceAll(/\s+/g, ' ').trim().slice(0, limit);
}

/** Visible lines of an element, one for each block, at most `limit` characters and `nodes` texts in all. */
export function linesOf(root: Node, eyes: Eyes, limit: number, nodes = 4_000): string[] {
  const walker = walkNodes(root, (element) => WITHOUT_TEXT.test(nameOf(element)) || !eyes.isShown(element));
  const lines: string[] = [];
  let line = '';
  let left = limit;
  const end = () => {
    const text = tidy(line, limit);
    if (text !== '') lines.push(text);
    line = '';
  };
  let last: Node | null = null;
  for (let seen = 0; seen < nodes * 3 && left > 0 && walker.nextNode(); seen++) {
    const node = walker.currentNode;
    if (node.nodeType !== 3) continue;
    const data = (node as Text).data;
    if (last && blockOf(node) !== last) end();
    last = blockOf(node);
    if (line === '' && !/\S/.test(data)) continue;
    line += data;
    left -= data.trim().length;
  }
  end();
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
  const labels = ids.map((id) => find(page, `[id=${quote(id)}]`));
  return tidy(labels.map((label) => (label ? tidy(textOf(label), limit) : '')).join(' '), limit);
}

/** A string of a stranger inside a selector (CSSOM, “serialize a string”). */
export function quote(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they would end the string
  return `"${text.replaceAll(/["\\]/g, '\\$&').replaceAll(/[\u0000-\u001f]/g, ' ')}"`;
}

function blockOf(node: Node): Element | null {
  let at = parentOf(node);
  while (at && INLINE.test(nameOf(at))) at = parentOf(at);
  return at;
}
