/**
 * Reads of the DOM that a mail or page can't clobber: `<form><input name="action">` replaces `form.action`, and an
 * `<img name="body">` replaces `document.body` (HTML, `[LegacyOverrideBuiltIns]` of form and document). The getter of
 * the prototype is called instead. All other elements may be read plainly.
 */
export function attributeOf(element: Element, name: string): string | null {
  return Element.prototype.getAttribute.call(element, name);
}

/** Local name in lower case; `''` for what is no element. */
export function nameOf(node: object): string {
  try {
    const { localName } = node as Element;
    // what clobbers is an element: a string is the browser's own, and read so it costs a third (measured)
    const own =
      typeof localName === 'string' ? localName : (Reflect.get(Element.prototype, 'localName', node) as string);
    return own.toLowerCase();
  } catch {
    return '';
  }
}

/** The base against which the browser resolves addresses of this node's document. */
export function baseOf(node: Node): string {
  return Reflect.get(Node.prototype, 'baseURI', node) as string;
}

export function parentOf(node: Node): Element | null {
  return Reflect.get(Node.prototype, 'parentElement', node) as Element | null;
}

/** The element before this one among its siblings. */
export function previousOf(element: Element): Element | null {
  return Reflect.get(Element.prototype, 'previousElementSibling', element) as Element | null;
}

/** The document or shadow root in which the node stands. */
export function rootOf(node: Node): Document | ShadowRoot {
  return Node.prototype.getRootNode.call(node) as Document | ShadowRoot;
}

export function textOf(element: Element): string {
  return (Reflect.get(Element.prototype, 'textContent', element) as string | null) ?? '';
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

export function matches(element: Element, selector: string): boolean {
  return Element.prototype.matches.call(element, selector);
}

/** Every match in document order, still in the browser's own tree: to bring them out is what costs. */
export function selectAll(root: Document | Element | ShadowRoot, selector: string): NodeListOf<Element> {
  return prototypeOf(root).querySelectorAll.call(root, selector);
}

/** Every match in document order, or the first `most`, as an array. Only those are brought out of the browser's own tree. */
export function findAll(
  root: Document | Element | ShadowRoot,
  selector: string,
  most = Number.POSITIVE_INFINITY,
): Element[] {
  const all = selectAll(root, selector);
  // the browser's own loop, because ours would have to get warm first; a slice asks of each place whether there is something
  return all.length > most ? Array.from({ length: most }, (_, at) => all[at]!) : [...all];
}

/** The first match, or `null`. */
export function find(root: Document | Element | ShadowRoot, selector: string): Element | null {
  return prototypeOf(root).querySelector.call(root, selector);
}

/** The element with an id of a stranger's writing, in a document or shadow root; no selector is made of it. */
export function findById(root: Document | ShadowRoot, id: string): Element | null {
  const { getElementById } = isDocument(root) ? Document.prototype : DocumentFragment.prototype;
  return getElementById.call(root, id);
}

export function isInside(node: Node, outer: Node): boolean {
  return Node.prototype.contains.call(outer, node);
}

/** Walks elements and texts below `root`; `leaveOut` takes away an element with all that is in it. */
export function walkNodes(root: Node, leaveOut?: (element: Element) => boolean): TreeWalker {
  const filter = (node: Node) => (leaveOut && node.nodeType !== 3 && leaveOut(node as Element) ? REJECT : ACCEPT);
  return Document.prototype.createTreeWalker.call(document, root, ELEMENTS_AND_TEXTS, leaveOut ? filter : null);
}

/** Walks the texts below `root`, hidden ones too. */
export function walkTexts(root: Node): TreeWalker {
  return Document.prototype.createTreeWalker.call(document, root, TEXTS);
}

const ACCEPT = 1; // NodeFilter's constants
const REJECT = 2;
const ELEMENTS_AND_TEXTS = 1 | 4;
const TEXTS = 4;

function isDocument(root: Node): boolean {
  return Reflect.get(Node.prototype, 'nodeType', root) === 9;
}

function prototypeOf(root: Document | Element | ShadowRoot): ParentNode {
  const type = Reflect.get(Node.prototype, 'nodeType', root) as number;
  if (type === 1) return Element.prototype;
  return type === 9 ? Document.prototype : DocumentFragment.prototype;
}
