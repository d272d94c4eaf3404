import type { Bidi } from './bidi.ts';
import { goTo } from './go-to.ts';

/** One document of Firefox: a tab, or a frame in it. */
export interface Tab {
  context: string;
  goto(url: string): Promise<void>;
  /** Runs a function in the page; it must use nothing from outside itself but `argument`. */
  evaluate<Result, Argument>(look: (argument: Argument) => Result, argument: Argument): Promise<Awaited<Result>>;
  /** What can be read in our card or banner (`.card`, `.banner`) in this document; `null` while it is not shown. */
  panelText(selector: string): Promise<string | null>;
  /** Runs a function on the shadow root of ours in which something matches; `null` when nothing does. */
  readPanel<Result>(selector: string, look: (root: ShadowRoot, selector: string) => Result): Promise<Result | null>;
  /** Middle of the button with this label in our card or banner, in pixels of this document's viewport. */
  buttonIn(selector: string, label: string | RegExp): Promise<Point | null>;
  /** Moves the mouse there, as a person does. */
  hover(point: Point): Promise<void>;
  click(point: Point): Promise<void>;
  press(key: string): Promise<void>;
  /** Gives files of this machine to a file input of the page. */
  chooseFiles(selector: string, paths: readonly string[]): Promise<void>;
  frames(): Promise<Tab[]>;
  screenshot(): Promise<Buffer>;
}

export interface Point {
  x: number;
  y: number;
}

interface RemoteValue {
  type: string;
  sharedId?: string;
  value?: unknown;
}

interface RemoteNode extends RemoteValue {
  value?: {
    mode?: 'open' | 'closed';
    children?: RemoteNode[];
    shadowRoot?: RemoteNode | null;
  };
}

interface Evaluated {
  type: 'success' | 'exception';
  result: RemoteValue;
  exceptionDetails?: { text: string };
}

/**
 * Our interface in pages lives in closed shadow roots. BiDi serialises those too (`includeShadowTree: "all"`), with an
 * id for each, by which a function can be run on them.
 */
export function tabOf(bidi: Bidi, context: string): Tab {
  const callOn = async (declaration: string, args: object[], extra: object = {}): Promise<RemoteValue> => {
    const evaluated = await bidi.send<Evaluated>('script.callFunction', {
      functionDeclaration: declaration,
      arguments: args,
      target: { context },
      awaitPromise: true,
      ...extra,
    });
    if (evaluated.type === 'exception') throw new Error(evaluated.exceptionDetails?.text);
    return evaluated.result;
  };
  const asJson = (value: unknown) => ({ type: 'string', value: JSON.stringify(value) ?? 'null' });
  const readJson = ({ value }: RemoteValue) => (typeof value === 'string' ? JSON.parse(value) : undefined);

  const findRoot = async (selector: string): Promise<RemoteNode | null> => {
    const tree = await callOn('() => document.documentElement', [], {
      serializationOptions: { maxDomDepth: null, includeShadowTree: 'all' },
    });
    for (const root of closedRootsIn(tree as RemoteNode)) {
      if (
        readJson(
          await callOn('(root, selector) => JSON.stringify(root.querySelector(JSON.parse(selector)) !== null)', [
            root,
            asJson(selector),
          ]),
        )
      )
        return root;
    }
    return null;
  };
  const lookAt = async <Result>(selector: string, look: (root: ShadowRoot, selector: string) => Result) => {
    const root = await findRoot(selector);
    if (!root?.sharedId) return null;
    const answer = await callOn(`(root, selector) => JSON.stringify((${look})(root, JSON.parse(selector)))`, [
      { sharedId: root.sharedId },
      asJson(selector),
    ]);
    return readJson(answer) as Result;
  };
  const act = (...actions: object[]) => bidi.send('input.performActions', { context, actions });
  const move = ({ x, y }: Point) => ({ type: 'pointerMove', x: Math.round(x), y: Math.round(y) });

  const evaluate: Tab['evaluate'] = async (look, argument) =>
    readJson(
      await callOn(`async (argument) => JSON.stringify(await (${look})(JSON.parse(argument)))`, [asJson(argument)]),
    );

  return {
    context,
    goto: (url) => goTo(bidi, context, evaluate, url),
    evaluate,
    readPanel: lookAt,
    panelText: (selector) =>
      lookAt(selector, (root, wanted) => {
        const panel = root.querySelector<HTMLElement>(wanted);
        return panel?.checkVisibility() && panel.getBoundingClientRect().width > 0
          ? panel.innerText.replaceAll(/\s+/g, ' ').trim()
          : null;
      }),
    async buttonIn(selector, label) {
      const drawn = await lookAt(selector, (root) =>
        [...root.querySelectorAll('button')]
          .filter((button) => button.checkVisibility({ visibilityProperty: true }))
          .map((button) => {
            const { left, top, width, height } = button.getBoundingClientRect();
            return { label: button.innerText.trim(), x: left + width / 2, y: top + height / 2 };
          }),
      );
      const button = drawn?.find((one) => (typeof label === 'string' ? one.label === label : label.test(one.label)));
      return button ? { x: button.x, y: button.y } : null;
    },
    hover: async (point) => void (await act({ type: 'pointer', id: 'mouse', actions: [move(point)] })),
    click: async (point) =>
      void (await act({
        type: 'pointer',
        id: 'mouse',
        // on the way there, as a hand does: a press without a movement right after a barred click is its second half
        actions: [
          move({ x: Math.max(0, point.x - 20), y: point.y }),
          move(point),
          { type: 'pointerDown', button: 0 },
          { type: 'pointerUp', button: 0 },
        ],
      })),
    press: async (key) =>
      void (await act({
        type: 'key',
        id: 'keys',
        actions: [
          { type: 'keyDown', value: key },
          { type: 'keyUp', value: key },
        ],
      })),
    async chooseFiles(selector, files) {
      const { nodes } = await bidi.send<{ nodes: RemoteNode[] }>('browsingContext.locateNodes', {
        context,
        locator: { type: 'css', value: selector },
      });
      await bidi.send('input.setFiles', { context, element: { sharedId: nodes[0]?.sharedId }, files });
    },
    async frames() {
      const { contexts } = await bidi.send<{ contexts: [{ children: { context: string }[] }] }>(
        'browsingContext.getTree',
        { root: context },
      );
      return contexts[0].children.map((child) => tabOf(bidi, child.context));
    },
    async screenshot() {
      const { data } = await bidi.send<{ data: string }>('browsingContext.captureScreenshot', { context });
      return Buffer.from(data, 'base64');
    },
  };
}

/** Opens a tab of its own beside the others. */
export async function openTab(bidi: Bidi): Promise<Tab> {
  const { context } = await bidi.send<{ context: string }>('browsingContext.create', { type: 'tab', background: true });
  return tabOf(bidi, context);
}

function* closedRootsIn(node: RemoteNode): Generator<RemoteNode> {
  const { mode, children, shadowRoot } = node.value ?? {};
  if (mode === 'closed') yield node;
  if (shadowRoot) yield* closedRootsIn(shadowRoot);
  for (const child of children ?? []) yield* closedRootsIn(child);
}
