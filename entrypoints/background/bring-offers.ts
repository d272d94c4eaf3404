import { browser } from 'wxt/browser';
import type { AskingFrame } from '#utils/messaging/senders.ts';

/** Runs the script that judges and draws offers in the page that asks; rejects when that is gone meanwhile. */
export async function bringOffers({ tabId, frameId }: AskingFrame): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: ['/judge-offers.js'] });
}
