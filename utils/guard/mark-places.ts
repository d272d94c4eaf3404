import { findAll, nameOf } from '#utils/page/safe-dom.ts';

/**
 * Where a link's mark is worn: on the link itself, or where the link draws nothing of its own, on what it is seen as:
 * an area's picture, an SVG link's drawing, a form's buttons. A form without a button wears it itself.
 */
export function markPlaces(link: Element, body: Element): readonly Element[] {
  if (link instanceof SVGElement) return [outermostSvg(link)];
  if (nameOf(link) === 'area') return picturesOf(link, body);
  if (nameOf(link) !== 'form') return [link];
  const buttons = findAll(link, 'button, input[type=submit], input[type=image]');
  return buttons.length > 0 ? buttons : [link];
}

function outermostSvg(link: SVGElement): Element {
  let drawing: SVGElement = link;
  while (drawing.ownerSVGElement) drawing = drawing.ownerSVGElement;
  return drawing;
}

function picturesOf(area: Element, body: Element): Element[] {
  const name = area.closest('map')?.getAttribute('name');
  if (!name) return [];
  return findAll(body, `img[usemap=${CSS.escape(`#${name}`)}]`);
}
