import { SECOND_HALF_MS } from '../press-times.ts';

/** A hand that only trembles has not moved. */
const MOVED_PX = 8;

/**
 * Refuses presses that were meant for something else: made by a script, repeated by a held key, or following so soon
 * on the click that was barred that they are its second half. `reset` when a card is shown.
 */
export function createPressGate(root: ShadowRoot, signal: AbortSignal): { reset(): void } {
  let shownAt = 0;
  let start: { x: number; y: number } | null = null;
  let moved = false;

  const refuse = (event: Event) => {
    if (event.isTrusted && !isTooSoon(event)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const isTooSoon = (event: Event) => {
    if (event instanceof KeyboardEvent && event.repeat && event.key !== 'Tab') return true;
    return performance.now() - shownAt < SECOND_HALF_MS && !moved && !isWayOut(event);
  };
  for (const type of ['click', 'pointerdown', 'mousedown', 'keydown', 'keyup']) {
    root.addEventListener(type, refuse, { capture: true, signal });
  }
  root.ownerDocument.addEventListener(
    'pointermove',
    ({ clientX: x, clientY: y }) => {
      start ??= { x, y };
      moved ||= Math.hypot(x - start.x, y - start.y) > MOVED_PX;
    },
    { capture: true, passive: true, signal },
  );
  return {
    reset: () => {
      shownAt = performance.now();
      start = null;
      moved = false;
    },
  };
}

/** Keys that only lead away are never too soon. */
function isWayOut(event: Event): boolean {
  return event instanceof KeyboardEvent && ['Tab', 'Escape'].includes(event.key);
}
