const PRESSABLE = 'button:not([disabled]), summary, a[href], [tabindex="0"]';

/** Everything in the card that the keyboard can reach now, in order. */
export function pressables(root: ShadowRoot): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(PRESSABLE)].filter((element) => element.getClientRects().length > 0);
}

export interface CardKeysWays {
  /** Escape. */
  leave(): void;
  /** Tab past the last or before the first thing to press. */
  tabOut(): void;
}

/** The keyboard inside the card: Escape leaves it, Tab walks through it and out to the link. */
export function listenToKeys(root: ShadowRoot, ways: CardKeysWays, signal: AbortSignal): void {
  root.addEventListener(
    'keydown',
    (event) => {
      if (!(event instanceof KeyboardEvent) || !event.isTrusted) return;
      if (event.key === 'Escape') {
        event.preventDefault();
        ways.leave();
        return;
      }
      if (event.key !== 'Tab') return;
      const all = pressables(root);
      const edge = event.shiftKey ? all[0] : all.at(-1);
      if (root.activeElement !== edge) return;
      event.preventDefault();
      ways.tabOut();
    },
    // on the way down: on the way up the panel keeps every key to itself
    { capture: true, signal },
  );
}
