/** So long a button must be held: nobody does so by accident, and there is time to read it. */
const HOLD_MS = 3_000;
const HELD = 'held';
/** What the button is told when a key holds it; keys are handed over by the lock (see `PageFacePort.onKey`). */
export const HOLD_KEY = 'heldbykey';
export const RELEASE_KEY = 'releasedbykey';

/** A button that acts when a person has held it. `begin` and `end` are its listeners. */
export function createHold(act: () => void): { begin(event: Event): void; end(event: Event): void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    begin(event) {
      const button = event.currentTarget as HTMLElement;
      if (!event.isTrusted && event.type !== HOLD_KEY) return;
      if (event instanceof PointerEvent && (event.button !== 0 || !event.isPrimary)) return;
      clearTimeout(timer);
      button.classList.add(HELD);
      timer = setTimeout(() => {
        button.classList.remove(HELD);
        act();
      }, HOLD_MS);
    },
    end(event) {
      clearTimeout(timer);
      (event.currentTarget as HTMLElement).classList.remove(HELD);
    },
  };
}
