import { browser } from 'wxt/browser';

/** Opens the inspector beside a tab: with the mail that one of its frames shows, or empty. */
export async function openInspector(tabId: number | null, frameId: number | null): Promise<null> {
  const query =
    tabId === null || frameId === null ? '' : `?${new URLSearchParams({ tab: `${tabId}`, frame: `${frameId}` })}`;
  const opener = tabId === null ? null : await browser.tabs.get(tabId).catch(() => null);
  await browser.tabs.create({
    url: browser.runtime.getURL(`/inspector.html${query}` as '/inspector.html'),
    ...(opener && { index: opener.index + 1, windowId: opener.windowId as number }),
  });
  return null;
}
