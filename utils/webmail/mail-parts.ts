import { attributeOf, closest, find, findAll, isInside } from '#utils/page/safe-dom.ts';
import { isShown } from './shown-text.ts';

const EDITOR = '[contenteditable]:not([contenteditable="false" i]), [g_editable="true"], textarea';

/** Whether something is being written here: what a person writes is never read. */
export function isInEditor(element: Element): boolean {
  return closest(element, EDITOR) !== null;
}

/** Whether this could be the body of a mail that the person looks at now. */
export function isReadable(element: Element): boolean {
  return !isInEditor(element) && isShown(element);
}

/** All readable matches of the first selector that has any, each outermost. */
export function readableMatches(root: Document | Element, selectors: readonly string[]): Element[] {
  for (const selector of selectors) {
    const matches = findAll(root, selector).filter(isReadable);
    if (matches.length > 0) return outermost(matches);
  }
  return [];
}

/** Without elements that lie in another of them. Given in document order. */
export function outermost(elements: readonly Element[]): Element[] {
  const kept: Element[] = [];
  for (const element of elements) {
    const last = kept.at(-1);
    if (!last || !isInside(element, last)) kept.push(element);
  }
  return kept;
}

/** The largest ancestor of a body that holds none of the other bodies: its message with header. */
export function messageAround(body: Element, bodies: readonly Element[], limit: Element | null): Element {
  let box = body;
  for (let up = body.parentElement; up && up !== limit?.parentElement; up = up.parentElement) {
    if (bodies.some((other) => other !== body && isInside(other, up))) break;
    box = up;
  }
  return box;
}

/** Trimmed text of the first match, shortened; `''` when there is none. */
export function textOf(root: Document | Element, selector: string): string {
  return (find(root, selector)?.textContent ?? '').replaceAll(/\s+/g, ' ').trim().slice(0, 500);
}

/** The first of these attributes that the element or one around it has; `null` when none has. */
export function attributeAround(element: Element, names: readonly string[]): string | null {
  const holder = closest(element, names.map((name) => `[${name}]`).join());
  if (!holder) return null;
  return names.map((name) => attributeOf(holder, name)).find((value) => value) ?? null;
}

/** A frame that the page fills itself. */
export function isBodyFrame(frame: Element): boolean {
  const source = attributeOf(frame, 'src') ?? '';
  return attributeOf(frame, 'srcdoc') !== null || /^($|about:|blob:)/.test(source);
}

/** Address of the document: part of a key where a webmail names no message. */
export function placeOf(page: Document): string {
  return page.location?.href.slice(0, 500) ?? '';
}
