import type { PageFacts } from '#utils/page/page-facts.ts';
import { attributeOf, closest, find, nameOf, textOf } from '#utils/page/safe-dom.ts';

/** A place that is written into holds little more than a label and dots. */
const LONGEST_TEXT = 60;
const NO_PLACE_TO_WRITE = 'a,button,input,select,textarea,summary,video,audio,iframe,[contenteditable],[role]';

/**
 * Whether an element that has the keyboard may be a field that the page draws itself: a canvas, or a box without any
 * role or link that is made to be focused and says next to nothing. A text that is read by keys is none.
 */
export function isDrawnField(element: Element | null): boolean {
  if (!element) return false;
  if (nameOf(element) === 'canvas' || attributeOf(element, 'role') === 'textbox') return true;
  if (attributeOf(element, 'tabindex') === null || closest(element, NO_PLACE_TO_WRITE)) return false;
  return textOf(element).trim().length <= LONGEST_TEXT && find(element, NO_PLACE_TO_WRITE) === null;
}

/** The facts of a page with what is being typed into as a field: no reader of fields finds one that is only drawn. */
export function withDrawnField(facts: PageFacts, focused: Element | null): PageFacts {
  return facts.asks.length === 0 && isDrawnField(focused) ? { ...facts, asks: ['painted'] } : facts;
}
