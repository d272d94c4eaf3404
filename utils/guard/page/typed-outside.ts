import { find } from '#utils/page/safe-dom.ts';
import { letterOf } from './held/letter-of.ts';
import { isTextField } from './text-fields.ts';

const DRAWN = 'canvas,[contenteditable],[tabindex="0"],embed,object';

/**
 * Whether a letter is typed into something that is no field: what is drawn by a script (canvas, boxes, a frame that listens)
 * needs none. In a frame only where there is something that could draw.
 */
export function isTypedOutside(page: Document, event: Event, target: Element, isTop: boolean): boolean {
  if (event.type !== 'keydown' || isTextField(target)) return false;
  const key = event as KeyboardEvent;
  return letterOf(key) !== '' && !key.altKey && (isTop || find(page, DRAWN) !== null);
}
