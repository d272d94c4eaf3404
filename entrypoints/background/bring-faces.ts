import { browser } from 'wxt/browser';
import type { AskingFrame } from '#utils/messaging/senders.ts';

/**
 * Runs the script that draws cards and banners in the frame that asks; rejects when the frame is gone meanwhile. At
 * once: a mail can be read, and its links come upon, long before the page around it has loaded its last script.
 */
export async function bringFaces({ tabId, frameId }: AskingFrame): Promise<null> {
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    files: ['/faces.js'],
    injectImmediately: true,
  });
  return null;
}
