import { browser } from 'wxt/browser';
import type { FirstStart } from '#utils/store/first-start.ts';

/** Opens the first start in a tab of its own, unless the person has been through it; a browser without a window is let be. */
export async function openFirstStart(firstStart: Pick<FirstStart, 'isOver'>): Promise<void> {
  if (await firstStart.isOver()) return;
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') }).catch(() => undefined);
}
