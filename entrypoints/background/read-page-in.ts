import { browser } from 'wxt/browser';
import { READER_SLOT } from '#utils/guard/page/reader-slot.ts';
import type { PageFacts } from '#utils/page/page-facts.ts';

/**
 * Reads the document in a frame as if it came from `url`, where the reader is brought once; `null` when it can't be, or when
 * the frame has gone on to another host since its address was looked up: nobody's page is read as another's.
 */
export async function readPageIn(tabId: number, frameId: number, url: string): Promise<PageFacts | null> {
  const target = { tabId, frameIds: [frameId] };
  const read = async () => {
    const [first] = await browser.scripting.executeScript({ target, func: readHere, args: [READER_SLOT, url] });
    return (first?.result as PageFacts | null | undefined) ?? null;
  };
  try {
    const facts = await read();
    if (facts) return facts;
    await browser.scripting.executeScript({ target, files: ['/page-reader.js'] });
    return await read();
  } catch {
    return null; // the frame is gone, or the browser lets nobody in
  }
}

/** Runs in the frame: nothing of this file is there but its arguments. */
function readHere(slot: string, url: string): unknown {
  const { host } = location; // none where the document bears another's address
  if (host && URL.parse(url)?.host && URL.parse(url)?.host !== host) return null;
  const reader = (globalThis as unknown as Record<string, ((url: string) => unknown) | undefined>)[slot];
  return reader ? reader(url) : null;
}
