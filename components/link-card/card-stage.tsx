import type { CardRequest, CardWays } from '#utils/guard/card-port.ts';
import { drawOnce } from '../draw/draw-once.ts';
import type { SignSource } from '../own-sign/sign-source.ts';
import { announcement } from './announce.ts';
import { drawFrame } from './card-frame.ts';
import { listenToKeys, pressables } from './card-keys.ts';
import { CardView } from './card-view.tsx';
import { follow } from './follow.ts';
import { keepOnTop } from './keep-on-top.ts';
import { createPressGate } from './press-gate.ts';
import { lowerHost, raiseHost } from './raise-host.ts';

/** The live region must be there a while before it speaks, or screen readers miss it. */
const BEFORE_SPEAKING_MS = 120;

export interface CardStage {
  host: HTMLElement;
  show(request: CardRequest): void;
  hide(): void;
  shownFor(): Element | null;
  focus(): boolean;
}

/** Draws the card, keeps it beside its link and on top, and takes it away again without a trace. */
export function createStage(page: Document, signal: AbortSignal, signs: SignSource): CardStage {
  const { host, root, panel, drawing, renewSign, speaker } = drawFrame(page, signs);
  const gate = createPressGate(root, signal);
  let shown: { request: CardRequest; until: AbortController } | null = null;

  listenToKeys(root, { leave: () => leave((ways) => ways.stay()), tabOut: () => focusLink(shown?.request) }, signal);

  function show(request: CardRequest): void {
    if (shown && isSame(shown.request, request)) {
      shown.request = request;
      return;
    }
    shown?.until.abort();
    const until = new AbortController();
    shown = { request, until };
    const raise = () => raiseHost(page, host, request.link);
    draw(request);
    renewSign();
    raise();
    if (request.barred) gate.reset();
    follow({ page, panel, request, hide, signal: until.signal });
    keepOnTop({ page, host, raise, isCovered: () => isCovered(page, host, panel), signal: until.signal });
    const timer = setTimeout(() => speaker.say(announcement(request.verdict), request.barred), BEFORE_SPEAKING_MS);
    until.signal.addEventListener('abort', () => clearTimeout(timer));
  }

  function draw({ verdict, barred, link }: CardRequest): void {
    panel.setAttribute('role', barred ? 'dialog' : 'group');
    const ways: CardWays = {
      openReal: () => leave((decided) => decided.openReal()),
      stay: () => leave((decided) => decided.stay()),
      goOn: () => leave((decided) => decided.goOn()),
    };
    panel.hidden = !link.isConnected;
    drawOnce(<CardView verdict={verdict} barred={barred} ways={ways} host={hostOf(link)} />, drawing);
  }

  function hide(): void {
    if (!shown) return;
    shown.until.abort();
    shown = null;
    lowerHost(host);
    host.remove();
    drawing.replaceChildren();
    speaker.hush();
  }

  /** The guard takes the card away and the keyboard back to the link; should it not, the card goes all the same. */
  function leave(decide: (ways: CardWays) => void): void {
    const request = shown?.request;
    if (!request) return;
    decide(request.ways);
    if (shown?.request === request) hide();
  }

  function focus(): boolean {
    const [first] = shown ? pressables(root) : [];
    first?.focus();
    return first !== undefined;
  }

  return { host, show, hide, shownFor: () => shown?.request.link ?? null, focus };
}

/** Host of an address that nobody judged; empty when there is none. */
function hostOf(link: Element): string {
  const href = 'href' in link && typeof link.href === 'string' ? link.href : '';
  return URL.parse(href)?.host ?? '';
}

function focusLink(request: CardRequest | undefined): void {
  const link = request?.link;
  if (link && 'focus' in link && typeof link.focus === 'function') link.focus({ preventScroll: true });
}

/** A hover that goes on must not draw the card anew; a click that was barred again must be heard again. */
function isSame(before: CardRequest, now: CardRequest): boolean {
  return !now.barred && !before.barred && before.link === now.link && before.verdict === now.verdict;
}

function isCovered(page: Document, host: HTMLElement, panel: HTMLElement): boolean {
  const { left, top, width, height } = panel.getBoundingClientRect();
  return width > 0 && page.elementFromPoint(left + width / 2, top + Math.min(height, 40) / 2) !== host;
}
