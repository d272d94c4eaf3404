import { browser } from 'wxt/browser';
import type { Unseen } from '#utils/data/unseen.ts';
import { whyUnseen } from '#utils/url/why-unseen.ts';
import { browserKind } from '../welcome/browser-kind.ts';

/** Why nothing can be looked at in what a tab shows now, and `null` where we can. */
export async function readUnseen(tabId: number): Promise<Unseen | null> {
  const href = await addressIn(tabId);
  const why = whyUnseen(href, browser.runtime.getURL('/'), browserKind(navigator.userAgent));
  if (why !== null || href === undefined) return why;
  return (await mayLookAt(href)) ? null : 'noPermission';
}

/** The address that a tab shows, also where its site is closed to us: then tabs don't tell it, but their navigation does. */
async function addressIn(tabId: number): Promise<string | undefined> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  if (!tab || tab.url !== undefined) return tab?.url;
  const frame = await browser.webNavigation.getFrame({ tabId, frameId: 0 }).catch(() => null);
  return frame?.url;
}

/** Whether we were let in: a person can take back all sites, or give them by the click only. A browser that can't be asked has given them. */
export async function mayLookAt(href: string): Promise<boolean> {
  const { protocol, hostname } = new URL(href);
  try {
    return await browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] });
  } catch {
    return true;
  }
}
