import { browser } from '@wxt-dev/browser';
import { find, findAll, nameOf } from '#utils/page/safe-dom.ts';

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

/**
 * Every shadow root below `root`, of at most `most` elements in each tree. To ask an element for its root takes a while: only
 * those with a name that may host one are asked.
 */
export function shadowRootsIn(
  root: Document | ShadowRoot | Element,
  most: number,
  selector = '*',
  hosts = MAY_HOST,
): ShadowRoot[] {
  return findAll(root, selector, most)
    .flatMap((element) => (hosts.test(element.localName) && shadowOf(element)) || [])
    .flatMap((shadow) => [shadow, ...shadowRootsIn(shadow, most, selector, hosts)]);
}

/**
 * What a custom element is not, the most frequent first: a name of its own can't be asked for. The browser goes through a
 * page by this without making anything for scripts, which costs the most (measured).
 */
const MAY_BE_CUSTOM =
  ':not(a,div,span,p,li,img,path,svg,td,tr,br,i,b,ul,script,button,link,meta,h1,h2,h3,style,g,section,article,header,' +
  'footer,nav,main,html,head,body,title,input,label,option,strong,form,textarea)';

/** Whether there is anything that could be a custom element. */
export function mayHaveCustom(root: Document): boolean {
  return find(root, MAY_BE_CUSTOM) !== null;
}

/** The shadow roots of custom elements, and of those within; of at most `most` elements that may be some. */
export function customShadowsIn(root: Document, most: number): ShadowRoot[] {
  return shadowRootsIn(root, most, MAY_BE_CUSTOM, /-/);
}

/** HTML, `attachShadow`: custom elements and these. */
const PLAIN_HOSTS = 'div,span,p,section,article,aside,blockquote,body,footer,h1,h2,h3,h4,h5,h6,header,main,nav';
const MAY_HOST = /-|^(?:article|aside|blockquote|body|div|footer|h[1-6]|header|main|nav|p|section|span)$/;
/** Elements looked at for an open root, and asked for a closed one: to ask takes the browser a while. */
const MOST_ELEMENTS = 10_000;
const MOST_ASKED = 300;
const ASKED_FIRST = 100;
const MOST_ODD = 1_000;
const FRAGMENT = 11; // `nodeType`: a field called `shadowRoot` stands in for the root of its form

/**
 * The shadow roots of a tree's own elements. Closed ones are asked for in the beginning of the page, of custom elements and of
 * what holds nothing in the light: a host shows none of its children unless its shadow says where.
 */
export function ownShadowsIn(root: Document | ShadowRoot | Element): ShadowRoot[] {
  const all = findAll(root, '*', MOST_ELEMENTS);
  const found = new Set<ShadowRoot>();
  // nothing else is done with all of them: each thing more would cost as much as this (measured)
  for (const { shadowRoot } of all) if (shadowRoot?.nodeType === FRAGMENT) found.add(shadowRoot);
  const asked = new Set<Element>();
  for (let at = 0; at < all.length && asked.size < ASKED_FIRST; at++) {
    if (MAY_HOST.test(all[at]!.localName)) asked.add(all[at]!);
  }
  for (const odd of findAll(root, MAY_BE_CUSTOM, MOST_ODD)) if (odd.localName.includes('-')) asked.add(odd);
  for (const empty of findAll(root, `:empty:is(${PLAIN_HOSTS})`, MOST_ASKED)) asked.add(empty);
  for (const element of [...asked].slice(0, MOST_ASKED)) {
    const shadow = shadowOf(element);
    if (shadow) found.add(shadow);
  }
  return [...found];
}
