import { browser } from 'wxt/browser';

/** A page that goes back takes about so long. */
const GONE_MS = 1_000;

/**
 * Takes a tab away from the page it shows: back to where the person came from, which the page can't prevent. A tab that
 * was opened for the page alone is closed; where that would close the window, or the page came back, it is emptied.
 */
export async function leaveTab(tabId: number): Promise<void> {
  const before = await browser.tabs.get(tabId).catch(() => null);
  if (!before) return;
  const isBack = await browser.tabs.goBack(tabId).then(
    () => true,
    () => false,
  );
  if (isBack) await new Promise((resolve) => setTimeout(resolve, GONE_MS));
  const now = await browser.tabs.get(tabId).catch(() => null);
  if (!now || (isBack && hostOf(now.url) !== hostOf(before.url))) return;
  const others = await browser.tabs.query({ windowId: now.windowId }).catch(() => []);
  if (others.length > 1 && !isBack) await browser.tabs.remove(tabId).catch(() => undefined);
  else await browser.tabs.update(tabId, { url: 'about:blank' }).catch(() => undefined);
}

function hostOf(url: string | undefined): string {
  return URL.parse(url ?? '')?.host ?? '';
}
