import type { CDPSession, Frame, Page } from '@playwright/test';

/** A closed shadow root, seen as a person sees it: through the browser's own inspector, with nothing opened for tests. */
export interface ClosedRoot {
  /** Runs a function on the shadow root; it must use nothing from outside itself but `argument`. */
  evaluate<Result, Argument>(
    look: (root: ShadowRoot, argument: Argument) => Result,
    argument: Argument,
  ): Promise<Result>;
  /** Border box in CSS pixels of the whole page's viewport, also from inside a frame; `null` when nothing is drawn. */
  boxOf(selector: string): Promise<Box | null>;
}

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

interface InspectedNode {
  backendNodeId: number;
  shadowRootType?: string;
  children?: InspectedNode[];
  shadowRoots?: InspectedNode[];
  contentDocument?: InspectedNode;
}

const sessions = new WeakMap<Page | Frame, Promise<CDPSession>>();

/** Inspector session of a page or frame, one for each. A frame of the page's own process is seen through the page. */
function inspect(page: Page | Frame): Promise<CDPSession> {
  const session = sessions.get(page) ?? open(page);
  sessions.set(page, session);
  return session;
}

async function open(page: Page | Frame): Promise<CDPSession> {
  const owner = 'page' in page ? page.page() : page;
  try {
    return await owner.context().newCDPSession(page);
  } catch (error) {
    if (owner === page) throw error;
    return inspect(owner);
  }
}

/** The first closed shadow root of the page and its frames in which something matches the selector; `null` when none does. */
export async function findClosedRoot(page: Page | Frame, selector: string): Promise<ClosedRoot | null> {
  const session = await inspect(page);
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  // no events about every later change: they would slow down the page that is being watched
  await session.send('DOM.disable');
  for (const { backendNodeId } of closedRootsIn(root)) {
    const view = await viewOf(session, backendNodeId);
    if (await view?.evaluate((shadow, wanted) => shadow.querySelector(wanted) !== null, selector)) return view;
  }
  return null;
}

function* closedRootsIn(node: InspectedNode): Generator<InspectedNode> {
  if (node.shadowRootType === 'closed') yield node;
  for (const inner of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) yield* closedRootsIn(inner);
  if (node.contentDocument) yield* closedRootsIn(node.contentDocument);
}

async function viewOf(session: CDPSession, backendNodeId: number): Promise<ClosedRoot | null> {
  // gone again: cards come and go while the document is being walked
  const resolved = await session.send('DOM.resolveNode', { backendNodeId }).catch(() => null);
  const objectId = resolved?.object.objectId;
  if (!objectId) return null;
  const call = (declaration: string, argument: unknown, byValue: boolean) =>
    session.send('Runtime.callFunctionOn', {
      objectId,
      functionDeclaration: declaration,
      arguments: [{ value: argument }],
      returnByValue: byValue,
    });
  return {
    async evaluate(look, argument) {
      const { result, exceptionDetails } = await call(
        `function (argument) { return (${look})(this, argument) }`,
        argument,
        true,
      );
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    },
    async boxOf(selector) {
      const { result } = await call('function (selector) { return this.querySelector(selector) }', selector, false);
      if (!result.objectId) return null;
      const boxed = await session.send('DOM.getBoxModel', { objectId: result.objectId }).catch(() => null);
      if (!boxed) return null;
      const [x = 0, y = 0, right = 0, , , bottom = 0] = boxed.model.border;
      return right > x && bottom > y ? { x, y, width: right - x, height: bottom - y } : null;
    },
  };
}
