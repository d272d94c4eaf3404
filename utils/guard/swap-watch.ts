import type { World } from './world.ts';

const ADDRESSES = ['href', 'xlink:href', 'action', 'formaction'];

/**
 * Watches one event that was let through to the end of its way: pages swap a link's address in their own handlers.
 * An observer's callback runs between two handlers of a real click, while the click can still be stopped; for a click
 * made by script it runs too late, and the background's stop of navigations is what is left.
 */
export function watchForSwap(
  event: Event,
  link: Element,
  { window, book, signal }: Pick<World, 'window' | 'book' | 'signal'>,
  onSwap: () => void,
): void {
  const before = book.read(link)?.href;
  const done = new AbortController();
  const observer = new MutationObserver(check);

  observer.observe(link, { attributes: true, attributeFilter: ADDRESSES });
  window.addEventListener(event.type, check, { signal: AbortSignal.any([signal, done.signal]) });
  setTimeout(end, 0);

  function check(): void {
    if (event.defaultPrevented || book.read(link)?.href === before) return;
    end();
    onSwap();
  }

  function end(): void {
    observer.disconnect();
    done.abort();
  }
}
