import { findAll, viewOf } from '#utils/page/safe-dom.ts';
import type { World } from './world.ts';

/** The link of an opened mail that this node stands in; `null` for everything else, and for our own card. */
export function linkAround(
  node: Node | null,
  { reader, book, card }: Pick<World, 'reader' | 'book' | 'card'>,
): Element | null {
  const path = pathFrom(node);
  if (card.isOnPath(path)) return null;
  return reader.linkOnPath(path, book.mails())?.element ?? null;
}

/**
 * What the pointer rests on, for a script that came too late to see it arrive; `null` when it rests nowhere in this
 * document. Where a finger is the pointer, `:hover` stays behind after a tap and tells nothing.
 */
export function hoveredIn(page: Document): Element | null {
  if (!viewOf(page)?.matchMedia('(hover: hover)').matches) return null;
  let deepest: Element | null = null;
  for (let root: Document | ShadowRoot | null = page; root; root = deepest && shadowOf(deepest)) {
    const found = findAll(root, ':hover').at(-1);
    if (!found) break;
    deepest = found;
  }
  return deepest;
}

/** What has the keyboard, when the browser would show that too; `null` when nothing has, or a mouse put it there. */
export function focusedIn(page: Document): Element | null {
  let active = Reflect.get(Document.prototype, 'activeElement', page) as Element | null;
  for (let root = active && shadowOf(active); root?.activeElement; root = shadowOf(active)) active = root.activeElement;
  return active && Element.prototype.matches.call(active, ':focus-visible') ? active : null;
}

/** As an event's `composedPath()`, target first. A field's name would hide a form's own properties. */
function pathFrom(node: Node | null): EventTarget[] {
  const path: EventTarget[] = [];
  for (let at = node; at; at = parentOf(at)) path.push(at);
  return path;
}

function parentOf(node: Node): Node | null {
  return (
    (Reflect.get(Node.prototype, 'parentNode', node) as Node | null) ?? (node instanceof ShadowRoot ? node.host : null)
  );
}

function shadowOf(element: Element): ShadowRoot | null {
  return Reflect.get(Element.prototype, 'shadowRoot', element) as ShadowRoot | null;
}
