/** Adds a listener that meets events on their way down, before anything in the page does. */
export type Listen = (type: string, handler: (event: Event) => void, options?: { passive?: boolean }) => void;

/**
 * Listens on `window` until the signal ends it. `document.open()` silently takes every listener from a window (HTML,
 * "document open steps"), and webmails write mails into frames with it; so all are added again, in the same order,
 * whenever the document gets another root. Adding what is still there does nothing. Without a signal they stay for as long as
 * the document, which costs less. `onRewritten` is called then: a page
 * that did so on purpose may listen before us from now on.
 */
export function createListen(
  page: Document,
  window: EventTarget,
  signal: AbortSignal | undefined,
  onRewritten?: () => void,
): Listen {
  const listeners: Parameters<EventTarget['addEventListener']>[] = [];
  const observer = new MutationObserver((records) => {
    if (records.some(({ removedNodes }) => removedNodes.length > 0)) onRewritten?.();
    for (const listener of listeners) window.addEventListener(...listener);
  });
  observer.observe(page, { childList: true });
  signal?.addEventListener('abort', () => observer.disconnect());

  return (type, handler, options) => {
    const listener = [type, handler, { capture: true, signal: signal as AbortSignal, ...options }] satisfies Parameters<
      EventTarget['addEventListener']
    >;
    listeners.push(listener);
    window.addEventListener(...listener);
  };
}
