import { render } from 'preact';
import { language } from '#utils/i18n/words.ts';
import { bodyClassOf, stylesOf } from './page-styles.ts';
import type { PageSample, Sample, StandSample } from './sample.ts';

/** What the page of a stranger looks like below our faces. */
const GROUND =
  ':root { color-scheme: light dark; background: Canvas; } body { margin: 0; padding: 16px; font: 16px/1.6 serif; }';
/** What is far below is drawn late; a picture is to have it all. */
const ALL_AT_ONCE = '.row { content-visibility: visible !important; }';
/** So high is the window in which a face looks for its place. */
const ROOM = 900;

/** Draws a state into an empty frame. What is left to do by hand is done by the test. */
export function drawSample(frame: HTMLIFrameElement, sample: Sample): void {
  const page = frame.contentDocument!;
  page.documentElement.lang = language();
  page.title = frame.title;
  if ('draw' in sample) drawPage(page, sample);
  else drawStand(frame, page, sample);
}

function drawPage(page: Document, { on, draw }: PageSample): void {
  addStyle(page, `${stylesOf(on)}${ALL_AT_ONCE}`);
  page.body.className = bodyClassOf(on);
  render(draw(), page.body);
}

function drawStand(frame: HTMLIFrameElement, page: Document, { stand, height = ROOM }: StandSample): void {
  frame.style.height = `${height}px`;
  addStyle(page, GROUND);
  openRoots(page);
  stand(page, new AbortController().signal);
}

/** Writes and presses as a person would; what takes only real presses is pressed by the test. */
export async function playSample(frame: HTMLIFrameElement, sample: Sample): Promise<void> {
  if (!('draw' in sample)) return;
  const page = frame.contentDocument!;
  const find = (selector: string) => {
    const found = page.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`${frame.title}: nothing is ${selector}`);
    return found;
  };
  for (const [selector, text] of Object.entries(sample.write ?? {})) {
    const field = find(selector);
    Object.assign(field, { value: text });
    field.dispatchEvent(new Event(field.localName === 'select' ? 'change' : 'input', { bubbles: true }));
    await settle();
  }
  for (const selector of sample.press ?? []) {
    find(selector).click();
    await settle();
  }
  // an effect may send the keyboard somewhere
  await settle();
  page.defaultView?.getSelection()?.removeAllRanges();
  if (page.activeElement instanceof HTMLElement) page.activeElement.blur();
}

/** Waits until what was asked for is drawn. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 2; turn += 1) {
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  }
}

function addStyle(page: Document, css: string): void {
  const style = page.createElement('style');
  style.textContent = css;
  page.head.append(style);
}

/** Closed trees of ours are opened here, so that they can be looked into. */
function openRoots(page: Document): void {
  const { prototype } = (page.defaultView as Window & typeof globalThis).Element;
  const attach = prototype.attachShadow;
  prototype.attachShadow = function attachOpen(init) {
    return attach.call(this, { ...init, mode: 'open' });
  };
}
