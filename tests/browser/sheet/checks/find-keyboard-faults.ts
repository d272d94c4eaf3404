import { oursIn } from '../sheet.ts';
import { around, isShown, tellElement } from './elements.ts';

const STOPS = 'a[href], button, input, select, textarea, summary, [tabindex]';
/** Lines of buttons are rarely exactly even. */
const EVEN = 2;

/**
 * Where the keyboard would not go as the eye does: an order of its own, a stop that stands wholly above the one before it, and
 * a stop at which nothing shows that the keyboard is there.
 */
export function findKeyboardFaults(page: Document): string[] {
  const stops = oursIn(page).filter(isStop);
  const faults = stops.flatMap((stop, at) => {
    if ((stop as HTMLElement).tabIndex > 0) return [`an order of its own: ${tellElement(stop)}`];
    const before = stops[at - 1];
    return before && isAbove(boxOf(stop), boxOf(before)) ? [`above ${tellElement(before)}: ${tellElement(stop)}`] : [];
  });
  return [...faults, ...stops.filter((stop) => !showsFocus(stop)).map((stop) => `no focus seen: ${tellElement(stop)}`)];
}

function isStop(element: Element): element is HTMLElement {
  return (
    element.matches(STOPS) &&
    (element as HTMLElement).tabIndex >= 0 &&
    !element.matches(':disabled') &&
    isShown(element)
  );
}

/** A control that is drawn by its label stands where the label does. */
function boxOf(stop: Element): DOMRect {
  return (stop.matches('.unseen, .sign-choice input') ? (stop.closest('label') ?? stop) : stop).getBoundingClientRect();
}

function isAbove(box: DOMRect, before: DOMRect): boolean {
  return box.bottom <= before.top + EVEN;
}

function showsFocus(stop: HTMLElement): boolean {
  stop.focus({ preventScroll: true, focusVisible: true } as FocusOptions);
  for (let element: Element | null = stop, up = 0; element && up < 3; element = around(element), up += 1) {
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    if (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) return blurred(stop);
  }
  blurred(stop);
  return false;
}

function blurred(stop: HTMLElement): true {
  stop.blur();
  return true;
}
