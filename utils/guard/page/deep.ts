import { browser } from '@wxt-dev/browser';
import { findAll, nameOf } from '#utils/page/safe-dom.ts';

/** What Firefox gives content scripts on elements, and Chrome in a namespace of its own. */
interface Openable {
  openOrClosedShadowRoot?: ShadowRoot | null;
}

/** The shadow root of an element, also a closed one; `null` when it has none or the browser shows none. */
export function shadowOf(element: Element): ShadowRoot | null {
  try {
    const { dom } = browser as unknown as { dom?: { openOrClosedShadowRoot(of: Element): ShadowRoot | null } };
    if (dom) return dom.openOrClosedShadowRoot(element);
    return (element as Openable).openOrClosedShadowRoot ?? element.shadowRoot;
  } catch {
    return null;
  }
}

/** Shadow roots in shadow roots: nobody nests more for honest reasons. */
const DEEPEST = 20;

/** The innermost element that an event goes to, through open and closed shadow roots; `null` for window and document. */
export function targetOf(event: Event): Element | null {
  let target = event.composedPath()[0] as Element | undefined;
  // by its name: an element that was brought over from a frame is of no class of this document
  if (!target || !nameOf(target)) return null;
  for (let depth = 0; depth < DEEPEST; depth++) {
    const inner: Element | null = shadowOf(target)?.activeElement ?? null;
    if (!inner) break;
    target = inner;
  }
  return target;
}

/** What has the keyboard, through shadow roots. */
export function activeIn(page: Document): Element | null {
  let active = Reflect.get(Document.prototype, 'activeElement', page) as Element | null;
  for (let inner = active; inner; inner = shadowOf(inner)?.activeElement ?? null) active = inner;
  return active;
}

/** Every shadow root below `root`, of at most `most` elements looked at. To ask an element for its root takes a while. */
export function shadowRootsIn(root: Document | ShadowRoot | Element, most: number, hosts = MAY_HOST): ShadowRoot[] {
  const found: ShadowRoot[] = [];
  let left = most;
  const look = (inside: Document | ShadowRoot | Element) => {
    // a live list makes only what is looked at
    const all = 'getElementsByTagName' in inside ? inside.getElementsByTagName('*') : inside.querySelectorAll('*');
    for (let at = 0; left > 0 && at < all.length; at++, left--) {
      const element = all[at]!;
      const shadow = hosts.test(element.localName) ? shadowOf(element) : null;
      if (!shadow) continue;
      found.push(shadow);
      look(shadow);
    }
  };
  look(root);
  return found;
}

/** Elements looked at for an open root, and asked for a closed one: to ask takes the browser a while. */
const MOST_HOSTS = 5_000;
const MOST_ASKED = 300;
const ASKED_ALL = 100;

/**
 * The shadow roots of a tree's own elements. Closed ones are asked for in the beginning of the page, and after that of what
 * holds nothing in the light: a host shows none of its children unless its shadow says where.
 */
export function ownShadowsIn(root: Document | ShadowRoot | Element): ShadowRoot[] {
  const found: ShadowRoot[] = [];
  let asked = 0;
  for (const [at, element] of findAll(root, '*', MOST_HOSTS).entries()) {
    if (!MAY_HOST.test(element.localName)) continue;
    const isAsked = at < ASKED_ALL || element.localName.includes('-') || element.firstChild === null;
    const shadow = isAsked && asked++ < MOST_ASKED ? shadowOf(element) : element.shadowRoot;
    if (shadow) found.push(shadow);
  }
  return found;
}

/** HTML, `attachShadow`: custom elements and these. */
const MAY_HOST = /-|^(?:article|aside|blockquote|body|div|footer|h[1-6]|header|main|nav|p|section|span)$/;
