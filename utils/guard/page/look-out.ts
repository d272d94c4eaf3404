import type { Life } from '../life.ts';

/** So long what changed is gathered before it is looked at. */
const GATHER_MS = 250;
/** Between two looks everywhere, longer each time. */
const EVERYWHERE_MS = 1_000;

/**
 * Calls `look` when the page may have got new fields: when it was read, when it is done, when it comes back from the
 * browser's cache, and after changes. A change only starts a timer, and until that rings nothing is listened to: pages
 * that change all the time cost one look in `GATHER_MS`. `look(true)` is asked to look everywhere, ever more rarely.
 * When the life is over nothing is looked at any more.
 */
export function lookOut(page: Document, window: Window, life: Life, look: (isThorough: boolean) => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let everywhereAt = 0;
  let times = 0;
  const observer = new MutationObserver(() => {
    observer.disconnect();
    timer ??= setTimeout(lookNow, GATHER_MS);
  });

  function lookNow(event?: Event): void {
    // a `pageshow` that only follows `load`
    if (life.isOver || (event as PageTransitionEvent | undefined)?.persisted === false) return;
    clearTimeout(timer);
    timer = undefined;
    const { readyState } = page;
    if (readyState === 'loading') {
      // written anew (`document.open()`): nobody may tell when that is done
      if (times > 0) timer = setTimeout(lookNow, GATHER_MS);
      return;
    }
    const now = Date.now(); // the more exact clock has to be made for each page first
    const isThorough = readyState === 'complete' && now >= everywhereAt;
    if (isThorough) everywhereAt = now + EVERYWHERE_MS * 2 ** times++;
    look(isThorough);
    observer.observe(page, WATCHED);
  }

  // while the page is read it changes all the time: there will be a look when that is done, and who types before is met by
  // the keyboard
  lookNow();
  for (const type of ['DOMContentLoaded', 'load', 'pageshow']) {
    window.addEventListener(type, lookNow, true);
  }
}

const WATCHED = {
  childList: true,
  subtree: true,
  attributeFilter: ['type', 'contenteditable', 'style'],
};
