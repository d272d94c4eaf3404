/** Whether an element takes room in its page. */
export function isShown(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0 && element.checkVisibility({ visibilityProperty: true });
}

/** The beginning of an element, to find it by. */
export function tellElement(element: Element): string {
  return element.outerHTML.replaceAll(/\s+/g, ' ').slice(0, 140);
}

/** The element around one, also out of a tree of ours. */
export function around(element: Element): Element | null {
  const root = element.getRootNode();
  return element.parentElement ?? ('host' in root ? (root as ShadowRoot).host : null);
}

/** The texts that stand in an element itself, and not in one within it. */
export function ownText(element: Element): string {
  return [...element.childNodes]
    .filter((node) => node.nodeType === Node.TEXT_NODE)
    .map((node) => node.textContent)
    .join('')
    .trim();
}
