import { browser } from 'wxt/browser';
import type { PageWatch } from '#utils/guard/page/page-watch.ts';
import { WATCH_SLOT } from '#utils/guard/page/watch-slot.ts';
import type { PageVerdict } from '#utils/verdict/page-verdict.ts';
import type { FrameNow } from './frames-with.ts';

/**
 * Has the watchers in these frames of a tab do something, each only while its document comes from where it came from when the
 * frames were looked up; frames that are gone, or in which none of ours runs, are let be.
 */
export async function callPage(
  { tabId }: { tabId: number },
  frames: readonly FrameNow[],
  act: keyof PageWatch,
  verdict: PageVerdict | null = null,
): Promise<void> {
  const { executeScript } = browser.scripting;
  await Promise.allSettled(
    frames.map(({ frameId, url }) =>
      executeScript({
        target: { tabId, frameIds: [frameId] },
        func: callHere,
        args: [WATCH_SLOT, act, verdict, URL.parse(url)?.host ?? ''],
      }),
    ),
  );
}

/** Runs in the frame: nothing of this file is there but its arguments. A document without a host bears another's address. */
function callHere(slot: string, act: string, verdict: unknown, host: string): void {
  if (location.host && host && location.host !== host) return;
  const watch = (globalThis as unknown as Record<string, () => Record<string, (verdict: unknown) => void>>)[slot];
  watch?.()[act]?.(verdict);
}
