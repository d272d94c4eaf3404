import { browser } from 'wxt/browser';
import type { PageWatch } from '#utils/guard/page/page-watch.ts';
import { WATCH_SLOT } from '#utils/guard/page/watch-slot.ts';
import type { PageVerdict } from '#utils/verdict/page-verdict.ts';

/** Has every watcher of a tab do something; frames that are gone, or in which none of ours runs, are let be. */
export async function callPage(tabId: number, act: keyof PageWatch, verdict: PageVerdict | null = null): Promise<void> {
  const frames = (await browser.webNavigation.getAllFrames({ tabId }).catch(() => null)) ?? [];
  const { executeScript } = browser.scripting;
  await Promise.allSettled(
    frames.map(({ frameId }) =>
      executeScript({ target: { tabId, frameIds: [frameId] }, func: callHere, args: [WATCH_SLOT, act, verdict] }),
    ),
  );
}

/** Runs in the frame: nothing of this file is there but its arguments. */
function callHere(slot: string, act: string, verdict: unknown): void {
  const watch = (globalThis as unknown as Record<string, () => Record<string, (verdict: unknown) => void>>)[slot];
  watch?.()[act]?.(verdict);
}
