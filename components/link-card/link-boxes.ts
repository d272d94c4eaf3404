import type { Box } from './boxes.ts';

/** A link with more descendants than this is measured by its first ones. */
const MOST_INSIDE = 30;

/**
 * Every box a link draws: its lines, and what stands in it and may be taller than a line, such as a picture. For an
 * `<area>` it is the picture the map belongs to; a link that draws nothing gives an empty list.
 */
export function boxesOf(link: Element): Box[] {
  const drawn = link.localName === 'area' ? (pictureOf(link) ?? link) : link;
  const own = [...drawn.getClientRects()];
  const inside = [...drawn.children].slice(0, MOST_INSIDE).flatMap((child) => [...child.getClientRects()]);
  return [...own, ...inside].filter(({ width, height }) => width > 0 && height > 0);
}

function pictureOf(area: Element): Element | null {
  const name = area.closest('map')?.getAttribute('name');
  if (!name) return null;
  const used = [...area.ownerDocument.querySelectorAll('img[usemap], object[usemap]')];
  return used.find((picture) => picture.getAttribute('usemap')?.slice(1) === name) ?? null;
}
