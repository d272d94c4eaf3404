import { isDrawn } from './text-fields.ts';

const LEAST_SIDE = 3;

/**
 * Tells of observed fields that a person can see; hint fields for password managers have no room on the page. Asked for
 * at once, the place of a field would cost a layout of the whole page; the browser tells it for nothing when it draws.
 * What nobody draws (a tab behind another) nobody types into.
 */
export function watchSight(onSeen: (field: Element) => void): IntersectionObserver {
  return new IntersectionObserver((entries) => {
    for (const { target, boundingClientRect: box } of entries) {
      if (box.width > LEAST_SIDE && box.height > LEAST_SIDE && isDrawn(target)) onSeen(target);
    }
  });
}
