import { browser } from 'wxt/browser';
import { inspectorPath, type MailInTab } from '#utils/messaging/mail-in-tab.ts';

/** Opens the inspector beside a tab: with a mail that it shows, or empty. */
export async function openInspector(tabId: number | null, mail: Omit<MailInTab, 'tabId'> | null): Promise<null> {
  const opener = tabId === null ? null : await browser.tabs.get(tabId).catch(() => null);
  await browser.tabs.create({
    url: browser.runtime.getURL(inspectorPath(tabId === null || !mail ? null : { tabId, ...mail })),
    ...(opener && { index: opener.index + 1, windowId: opener.windowId as number }),
  });
  return null;
}
