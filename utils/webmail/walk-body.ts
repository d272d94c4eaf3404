import { browser } from '@wxt-dev/browser';
import { nameOf, walkNodes } from '#utils/page/safe-dom.ts';

/** Told of every shadow root and inner document that is walked, so that it can be watched as well. */
export type OnRoot = (root: Document | ShadowRoot) => void;

const DEPTH_LIMIT = 20;

/**
 * Elements and texts below `root` in document order, through shadow roots (closed ones too) and through the documents
 * of frames that no content script of ours can enter (`blob:`; all others run their own copy).
 */
export function* walkBody(
  root: Element | ShadowRoot | Document,
  onRoot?: OnRoot,
  depth = 0,
): Generator<Element | Text> {
  if (depth > DEPTH_LIMIT) return;
  if (root.nodeType === 1) yield* walkInto(root as Element, onRoot, depth);

  const walker = walkNodes(root);
  while (walker.nextNode()) {
    const node = walker.currentNode as Element | Text;
    yield node;
    if (node.nodeType !== 3) yield* walkInto(node as Element, onRoot, depth);
  }
}

function* walkInto(element: Element, onRoot: OnRoot | undefined, depth: number): Generator<Element | Text> {
  const inner = shadowRootOf(element) ?? innerDocument(element);
  if (!inner) return;
  onRoot?.(inner);
  yield* walkBody(inner, onRoot, depth + 1);
}

/** The shadow root of an element, also a closed one where the browser shows it to extensions; else `null`. */
function shadowRootOf(element: Element): ShadowRoot | null {
  const name = nameOf(element);
  if (!CAN_HOST.test(name)) return null;
  const open = element.shadowRoot;
  if (open) return open;
  try {
    if ('openOrClosedShadowRoot' in element) return element.openOrClosedShadowRoot as ShadowRoot | null; // Firefox
    return browser.dom?.openOrClosedShadowRoot(element as HTMLElement) ?? null; // Chromium
  } catch {
    return null;
  }
}

/** DOM standard, "valid shadow host name". */
const CAN_HOST = /-|^(article|aside|blockquote|body|div|footer|h[1-6]|header|main|nav|p|section|span)$/;

function innerDocument(element: Element): Document | null {
  if (nameOf(element) !== 'iframe') return null;
  try {
    const inner = (element as HTMLIFrameElement).contentDocument;
    return inner?.URL.startsWith('blob:') ? inner : null;
  } catch {
    return null;
  }
}
