/** So long what changed is gathered before it is looked at. */
const GATHER_MS = 250;
/** Between two looks everywhere, longer each time. */
const EVERYWHERE_MS = 1_000;

/**
 * Calls `look` when the page may have got new fields: while it is read, when it is done, when it comes back from the
 * browser's cache, and after changes. A change only starts a timer, and until that rings nothing is listened to: pages
 * that change all the time cost one look in `GATHER_MS`. `look(true)` when there is time to look everywhere.
 */
export function lookOut(
  page: Document,
  window: Window,
  look: (isThorough: boolean) => void,
  signal: AbortSignal,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let everywhereAt = 0;
  let times = 0;
  const observer = new MutationObserver(() => {
    observer.disconnect();
    timer ??= setTimeout(lookNow, GATHER_MS);
  });
  const listen = () => {
    if (!signal.aborted) observer.observe(page, WATCHED);
  };

  function lookNow(): void {
    clearTimeout(timer);
    timer = undefined;
    look(false);
    const now = performance.now();
    if (now >= everywhereAt && page.readyState !== 'loading') {
      everywhereAt = now + EVERYWHERE_MS * 2 ** times++;
      window.requestIdleCallback(() => !signal.aborted && look(true), { timeout: 2_000 });
    }
    listen();
  }

  listen();
  for (const type of ['DOMContentLoaded', 'load', 'pageshow', 'popstate', 'hashchange']) {
    window.addEventListener(type, lookNow, { capture: true, signal });
  }
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}

const WATCHED = {
  childList: true,
  subtree: true,
  attributes: true,
  attributeFilter: ['type', 'contenteditable', 'style'],
};
