/**
 * Reads of the DOM that a mail can't clobber: `<form><input name="action">` replaces `form.action`, and an
 * `<img name="body">` replaces `document.body` (HTML, `[LegacyOverrideBuiltIns]` of form and document). The getter of
 * the prototype is called instead. All other elements may be read plainly.
 */
export function attributeOf(element: Element, name: string): string | null {
  return Element.prototype.getAttribute.call(element, name);
}

/** Local name in lower case; `''` for what is no element. */
export function nameOf(node: object): string {
  try {
    return String(Reflect.get(Element.prototype, 'localName', node)).toLowerCase();
  } catch {
    return '';
  }
}

/** The base against which the browser resolves addresses of this node's document. */
export function baseOf(node: Node): string {
  return Reflect.get(Node.prototype, 'baseURI', node) as string;
}

export function bodyOf(page: Document): Element | null {
  return find(page, 'body');
}

export function documentOf(node: Node): Document | null {
  return Reflect.get(Node.prototype, 'ownerDocument', node) as Document | null;
}

/** Whether the parser, or a script that writes, may still add to the node's document. */
export function isLoading(node: Node): boolean {
  const page = documentOf(node);
  return page !== null && Reflect.get(Document.prototype, 'readyState', page) === 'loading';
}

/** Whether nothing comes after a node and its content, in its document or shadow root. */
export function isLast(node: Node): boolean {
  for (let at: Node | null = node; at; at = Reflect.get(Node.prototype, 'parentNode', at) as Node | null) {
    if (Reflect.get(Node.prototype, 'nextSibling', at)) return false;
  }
  return true;
}

export function viewOf(page: Document): (Window & typeof globalThis) | null {
  return Reflect.get(Document.prototype, 'defaultView', page) as (Window & typeof globalThis) | null;
}

export function titleOf(page: Document): string {
  return Reflect.get(Document.prototype, 'title', page) as string;
}

/** The element itself or the nearest one around it that matches; `null` when none does. */
export function closest(element: Element, selector: string): Element | null {
  return Element.prototype.closest.call(element, selector);
}

/** Every match in document order, as an array. */
export function findAll(root: Document | Element | ShadowRoot, selector: string): Element[] {
  return [...prototypeOf(root).querySelectorAll.call(root, selector)];
}

/** The first match, or `null`. */
export function find(root: Document | Element | ShadowRoot, selector: string): Element | null {
  return prototypeOf(root).querySelector.call(root, selector);
}

export function isInside(node: Node, outer: Node): boolean {
  return Node.prototype.contains.call(outer, node);
}

/** Walks elements and texts below `root`; `leaveOut` takes away an element with all that is in it. */
export function walkNodes(root: Node, leaveOut?: (element: Element) => boolean): TreeWalker {
  const filter = (node: Node) => (leaveOut && node.nodeType !== 3 && leaveOut(node as Element) ? REJECT : ACCEPT);
  return Document.prototype.createTreeWalker.call(document, root, ELEMENTS_AND_TEXTS, leaveOut ? filter : null);
}

const ACCEPT = 1; // NodeFilter's constants
const REJECT = 2;
const ELEMENTS_AND_TEXTS = 1 | 4;

function prototypeOf(root: Document | Element | ShadowRoot): ParentNode {
  const type = Reflect.get(Node.prototype, 'nodeType', root) as number;
  if (type === 1) return Element.prototype;
  return type === 9 ? Document.prototype : DocumentFragment.prototype;
}
