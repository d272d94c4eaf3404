import { type Box, clamp, clip, distance, join, type Point, type Size } from './boxes.ts';

export interface Placement {
  left: number;
  top: number;
  maxHeight: number;
  /** `over`: the link leaves no room on any side; the card keeps clear of the pointer only. */
  side: 'below' | 'above' | 'right' | 'left' | 'over';
}

export interface PlacementRequest {
  /** Every box of the link, one a line of text. */
  link: readonly Box[];
  /** Where the pointer is; tells which line is meant. */
  point?: Point | undefined;
  card: Size;
  viewport: Size;
}

const MARGIN = 8;
const GAP = 6;
/** A card as high as this is read with little scrolling, and better so than far from where the eye is. */
const ENOUGH_HEIGHT = 260;
/** A card lower than this can't be read. */
const LEAST_HEIGHT = 132;
/**
 * So much more of a card has to be seen elsewhere, before it goes there: above stand the mail's header and what is said of the
 * mail, and to the right or left it is farther from where the eye is.
 */
const MUCH_MORE = 80;

/**
 * Where a card stands: inside the viewport and beside the link, never on it; below it if there is room for the whole card,
 * else where most of it can be seen, within reason. A link of
 * several lines is kept free as a whole if possible, else the line that is meant. `null` when no part of the link can
 * be seen.
 */
export function placeCard({ link, point, card, viewport }: PlacementRequest): Placement | null {
  const seen = link.map((box) => clip(box, viewport)).filter((box) => box !== null);
  const first = seen[0];
  if (!first) return null;

  const line = point ? seen.reduce((near, box) => (distance(box, point) < distance(near, point) ? box : near)) : first;
  const at = point ?? { x: line.left, y: line.top + line.height / 2 };
  const width = Math.min(card.width, viewport.width - 2 * MARGIN);
  const room = { card: { width, height: card.height }, viewport, x: point ? at.x - 28 : line.left };

  for (const kept of [join(first, ...seen), line]) {
    const placed =
      placeUpright(kept, room, card.height) ??
      placeAside(kept, room, Math.min(card.height, MUCH_MORE + uprightRoom(kept, viewport))) ??
      placeUpright(kept, room, Math.min(card.height, ENOUGH_HEIGHT)) ??
      placeAside(kept, room, LEAST_HEIGHT) ??
      placeUpright(kept, room, LEAST_HEIGHT);
    if (placed) return placed;
  }
  return placeOver(room, at);
}

interface Room {
  card: Size;
  viewport: Size;
  x: number;
}

function uprightRoom({ top, height }: Box, viewport: Size): number {
  return Math.max(top, viewport.height - top - height) - GAP - MARGIN;
}

/** Below or above, if one of them has the height that is needed. */
function placeUpright(kept: Box, { card, viewport, x }: Room, needed: number): Placement | null {
  const below = viewport.height - MARGIN - (kept.top + kept.height + GAP);
  const above = kept.top - GAP - MARGIN;
  const left = clamp(x, MARGIN, Math.max(MARGIN, viewport.width - MARGIN - card.width));
  const isBelow = below >= needed && below + MUCH_MORE >= Math.min(above, card.height);
  if (isBelow) return { left, top: kept.top + kept.height + GAP, maxHeight: below, side: 'below' };
  if (above < needed) return null;
  return { left, top: kept.top - GAP - Math.min(card.height, above), maxHeight: above, side: 'above' };
}

/** To the right or left, if the viewport has the height that is needed: from the link downwards, as far as that goes. */
function placeAside(kept: Box, { card, viewport }: Room, needed: number): Placement | null {
  const maxHeight = viewport.height - 2 * MARGIN;
  if (maxHeight < needed) return null;
  const height = Math.min(card.height, maxHeight);
  const top = clamp(kept.top - MARGIN, MARGIN, viewport.height - MARGIN - height);
  const right = kept.left + kept.width + GAP;
  if (right + card.width <= viewport.width - MARGIN) return { left: right, top, maxHeight, side: 'right' };
  const left = kept.left - GAP - card.width;
  return left >= MARGIN ? { left, top, maxHeight, side: 'left' } : null;
}

/** In the larger part above or below the pointer. */
function placeOver({ card, viewport, x }: Room, { y }: Point): Placement {
  const pointer = { left: x, top: clamp(y, 0, viewport.height) - 12, width: 1, height: 24 };
  const upright = placeUpright(pointer, { card, viewport, x }, Math.min(card.height, viewport.height / 2 - 30));
  if (upright) return { ...upright, side: 'over' };
  return { left: MARGIN, top: MARGIN, maxHeight: Math.max(0, viewport.height - 2 * MARGIN), side: 'over' };
}
