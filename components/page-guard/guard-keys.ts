import { HOLD_KEY, RELEASE_KEY } from './hold.ts';

/** What keys do in the guard: Tab goes round in it, Space and Enter hold the button that must be held. */
export function handleKey(event: KeyboardEvent, all: readonly HTMLElement[], focused: Element | null): void {
  const { type, key, shiftKey, repeat } = event;
  if (focused?.classList.contains('hold') && (key === ' ' || key === 'Enter')) {
    event.preventDefault();
    if (!repeat) focused.dispatchEvent(new Event(type === 'keydown' ? HOLD_KEY : RELEASE_KEY));
    return;
  }
  if (type !== 'keydown' || key !== 'Tab' || all.length === 0) return;
  const at = all.indexOf(focused as HTMLElement);
  event.preventDefault();
  const next = at === -1 ? (shiftKey ? all.length - 1 : 0) : (at + (shiftKey ? -1 : 1) + all.length) % all.length;
  all[next]?.focus();
}
