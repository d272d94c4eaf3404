/** The panel of offers comes in many pieces: looked at once for all of them. */
const SETTLED_MS = 150;

/**
 * Calls `look` now and whenever elements come or go in the page, a while after the first of them, until the signal ends it:
 * the panel of offers is opened long after the page is loaded, and grows while it is scrolled.
 */
export function watchPage(page: Document, look: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(() => {
    timer ??= setTimeout(() => {
      timer = undefined;
      look();
    }, SETTLED_MS);
  });
  observer.observe(page.documentElement, { childList: true, subtree: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  look();
}
