import type { CardRequest } from '#utils/guard/card-port.ts';
import { boxesOf } from './link-boxes.ts';
import { onMove } from './on-move.ts';
import { placeCard } from './place-card.ts';

export interface Followed {
  page: Document;
  panel: HTMLElement;
  request: CardRequest;
  /** The link is out of sight, or gone. */
  hide(): void;
  signal: AbortSignal;
}

/**
 * Keeps the card beside its link: placed at once, and again when the page scrolls or moves its parts, the window or the card
 * changes its size. Without its link in sight a card of a barred click stays where it is, since it still asks something.
 */
export function follow({ page, panel, request, hide, signal }: Followed): void {
  let isAsked = false;
  let { point } = request;

  const place = () => {
    isAsked = false;
    if (signal.aborted) return;
    if (!request.link.isConnected) return hide();
    if (!placeBeside(page, panel, request.link, point) && !request.barred) hide();
  };
  const ask = () => {
    if (isAsked) return;
    isAsked = true;
    requestAnimationFrame(place);
  };
  const onScroll = (event: Event) => {
    if (event.target === panel || event.target instanceof ShadowRoot) return;
    // the link moved away from under the pointer
    point = undefined;
    ask();
  };

  placeBeside(page, panel, request.link, point);
  page.addEventListener('scroll', onScroll, { capture: true, passive: true, signal });
  page.defaultView?.addEventListener('resize', ask, { signal });
  const sizes = new ResizeObserver(ask);
  for (const part of panel.children) sizes.observe(part);
  signal.addEventListener('abort', () => sizes.disconnect());
  const onMoved = () => {
    point = undefined;
    ask();
  };
  onMove(request.link, page, onMoved, signal);
}

/** Measures the card at its full height and puts it beside the link; `false` when no part of the link can be seen. */
function placeBeside(page: Document, panel: HTMLElement, link: Element, point: CardRequest['point']): boolean {
  const { clientWidth: width, clientHeight: height } = page.documentElement;
  const view = page.defaultView;
  // in quirks mode the root element is as high as its content
  const viewport = {
    width: Math.min(width, view?.innerWidth ?? width),
    height: Math.min(height, view?.innerHeight ?? height),
  };
  const { scrollTop } = panel;
  panel.style.maxHeight = 'none';
  const card = { width: panel.offsetWidth, height: panel.offsetHeight };
  const placed = placeCard({ link: boxesOf(link), point, card, viewport });
  if (placed) {
    panel.style.left = `${placed.left}px`;
    panel.style.top = `${placed.top}px`;
  }
  panel.style.maxHeight = `${placed?.maxHeight ?? viewport.height}px`;
  panel.scrollTop = scrollTop;
  return placed !== null;
}
