import { browser } from 'wxt/browser';
import type { FirstStart } from '#utils/store/first-start.ts';
import type { PolicyStore } from '#utils/store/policy-store.ts';

/**
 * Opens the first start in a tab of its own, unless the person has been through it or their organisation wants it not to open
 * by itself; a browser without a window is let be.
 */
export async function openFirstStart(
  firstStart: Pick<FirstStart, 'isOver'>,
  policies: Pick<PolicyStore, 'readSettled'>,
): Promise<void> {
  if ((await firstStart.isOver()) || !(await policies.readSettled()).policy.opensFirstStart) return;
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') }).catch(() => undefined);
}
