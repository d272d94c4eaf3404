import { type Browser, browser } from '@wxt-dev/browser';

/** Opens an address in a new tab beside another; gives the new tab's number, `null` when it can't be opened. */
export async function openBeside(url: string, besideTabId: number | null): Promise<number | null> {
  const beside = await tabBeside(besideTabId);
  const place =
    beside?.id === undefined ? {} : { index: beside.index + 1, openerTabId: beside.id, windowId: beside.windowId };
  try {
    const { id } = await browser.tabs.create({ url, active: true, ...place });
    return id ?? null;
  } catch {
    return null;
  }
}

async function tabBeside(tabId: number | null): Promise<Browser.tabs.Tab | undefined> {
  if (tabId !== null) return browser.tabs.get(tabId).catch(() => undefined);
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return active;
}
