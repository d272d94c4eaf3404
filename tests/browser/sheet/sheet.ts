import { drawSample, playSample, settle } from './draw-sample.ts';
import type { Sample } from './sample.ts';
import { VIEWS, type ViewName } from './views.ts';

/** A state on the sheet. */
export interface Drawn {
  name: string;
  sample: Sample;
  frame: HTMLIFrameElement;
}

const WIDTH = 1280;
const GAP = 16;

/**
 * Draws every state of a view, each in a frame of its own, as wide as the view and as high as it needs. Each stands in the
 * column that its number gives it, so that one which grows moves only those below it.
 */
export async function drawSheet(name: ViewName): Promise<readonly Drawn[]> {
  const { width, samples } = VIEWS[name];
  const sheet = document.createElement('main');
  sheet.className = 'sheet';
  document.body.replaceChildren(sheet);
  const count = Math.max(1, Math.floor((WIDTH - GAP) / (width + GAP)));
  const columns = Array.from({ length: count }, () => {
    const column = document.createElement('div');
    column.style.width = `${width}px`;
    return column;
  });
  sheet.append(...columns);
  const drawn = Object.entries(samples).map(([state, sample], at): Drawn => {
    const figure = document.createElement('figure');
    const caption = document.createElement('figcaption');
    caption.textContent = state;
    const frame = document.createElement('iframe');
    frame.title = state;
    frame.id = state;
    frame.scrolling = 'no';
    figure.append(caption, frame);
    columns[at % count]!.append(figure);
    return { name: state, sample, frame };
  });
  for (const { frame, sample } of drawn) drawSample(frame, sample);
  await settle();
  for (const { frame, sample } of drawn) await playSample(frame, sample);
  await settle();
  fitAll(drawn);
  await settle();
  fitAll(drawn);
  await settle();
  return drawn;
}

/** Gives every frame the height of what it holds. */
export function fitAll(drawn: readonly Drawn[]): void {
  for (const { frame, sample } of drawn) {
    if ('draw' in sample) fitPage(frame, sample.height);
    else if (sample.height === undefined) frame.style.height = `${lowest(frame) + GAP}px`;
  }
}

/** A page may grow with its window (`vh`), up to what it needs. */
function fitPage(frame: HTMLIFrameElement, most = Number.POSITIVE_INFINITY): void {
  const { documentElement } = frame.contentDocument!;
  frame.style.height = '120px';
  for (let turn = 0; turn < 3; turn += 1) frame.style.height = `${Math.min(most, documentElement.scrollHeight)}px`;
}

/** The lower edge of the lowest thing in a frame, those in our trees included. */
function lowest(frame: HTMLIFrameElement): number {
  const page = frame.contentDocument!;
  const ends = allWithin(page).map((element) => element.getBoundingClientRect().bottom);
  return Math.ceil(Math.max(0, ...ends));
}

/** Every element of a document and of the trees of ours in it, in the order of reading. */
function allWithin(root: Document | ShadowRoot | Element): Element[] {
  const top = root instanceof Document || root.nodeType === Node.DOCUMENT_NODE ? (root as Document).body : root;
  const children = [...top.children].flatMap((child) => [
    child,
    ...(child.shadowRoot ? allWithin(child.shadowRoot) : []),
    ...allWithin(child),
  ]);
  // faces in the top layer hang on the root element itself
  const beside = root.nodeType === Node.DOCUMENT_NODE ? [...(root as Document).documentElement.children].slice(2) : [];
  return [...children, ...beside.flatMap((host) => [host, ...(host.shadowRoot ? allWithin(host.shadowRoot) : [])])];
}

/** What is ours in a frame: all of a page of ours, and of somebody else's page only our trees. */
export function oursIn(page: Document): Element[] {
  const all = allWithin(page);
  const within = all.filter((element) => element.getRootNode() !== page);
  return within.length > 0 ? within : all;
}
