/**
 * What an event is about to do to a link. `follow`: opens it when nothing stops it. `carry`: takes its address
 * elsewhere (dragging it to the tab bar, the context menu's "open"). `prepare`: opens nothing by itself, but pages
 * listen to it and may.
 */
export type Intent = 'follow' | 'carry' | 'prepare';

/** Every event that may lead to a link's being followed. */
export const BARRED_EVENTS = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'touchstart',
  'touchend',
  'click',
  'auxclick',
  'dblclick',
  'dragstart',
  'contextmenu',
  'submit',
  'keydown',
  'keypress',
  'keyup',
] as const;

const MIDDLE = 1;

/** The intent of an event on a link; `null` for one that follows nothing, such as typing another key. */
export function intentOf(event: Event): Intent | null {
  if (event.type.startsWith('key')) return isPressingKey(event as KeyboardEvent) ? 'prepare' : null;
  if (event.type === 'click' || event.type === 'submit') return 'follow';
  if (event.type === 'auxclick') return (event as MouseEvent).button === MIDDLE ? 'follow' : 'prepare';
  if (event.type === 'dragstart' || event.type === 'contextmenu') return 'carry';
  return 'prepare';
}

/** Enter follows whatever has the keyboard; Space presses buttons, and elsewhere scrolls. */
function isPressingKey({ key, target }: KeyboardEvent): boolean {
  if (key === 'Enter') return true;
  return key === ' ' && target instanceof Element && target.matches('button, input');
}

/** Whether this is the moment at which a person sees that the way is barred: a press, not the letting go after it. */
export function isAttempt(event: Event): boolean {
  if (event.type === 'pointerdown') return (event as PointerEvent).pointerType !== 'touch'; // it may become a scroll
  return event.type === 'keydown' || intentOf(event) !== 'prepare';
}
