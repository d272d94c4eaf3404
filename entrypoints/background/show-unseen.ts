import { browser } from 'wxt/browser';
import type { TabStore } from '#utils/store/tab-store.ts';
import { showBadge } from './badge.ts';
import { readUnseen } from './read-unseen.ts';

type Summaries = Pick<TabStore, 'summarise'>;

/**
 * Tells in the toolbar that we can't look at what a tab shows; nothing where we can: the browser gives back the usual icon
 * itself when a tab turns to another page. The tab is asked, because events come late.
 */
export async function showUnseenIn(tabId: number, store: Summaries): Promise<void> {
  const unseen = await readUnseen(tabId);
  if (unseen === null) return;
  await showBadge(tabId, await store.summarise(tabId), unseen);
  // drawn late, it would stand over a page that the tab has turned to meanwhile
  if ((await readUnseen(tabId)) === null) await showBadge(tabId, await store.summarise(tabId));
}

/** Tells it for every open tab: after an install, and when the person gives or takes back sites. Listens from the worker's first turn. */
export function watchUnseen(store: Pick<TabStore, 'summarise' | 'forgetTab'>): void {
  const tellAll = async () => {
    const tabs = await browser.tabs.query({});
    await Promise.allSettled(tabs.map(async ({ id }) => id !== undefined && (await tell(id))));
  };
  const tell = async (tabId: number) => {
    const unseen = await readUnseen(tabId);
    await showBadge(tabId, await store.summarise(tabId), unseen);
  };
  if (import.meta.env.BROWSER === 'firefox') {
    browser.tabs.onUpdated.addListener((tabId, { status }) => {
      if (status === 'complete') void leaveForBrowserPage(tabId).catch(() => undefined);
    });
  }
  // Firefox tells of no navigation to its own pages: what was judged before would stay
  const leaveForBrowserPage = async (tabId: number) => {
    if ((await readUnseen(tabId)) !== 'browserPage') return;
    await store.forgetTab(tabId);
    await showUnseenIn(tabId, store);
  };
  browser.permissions.onAdded.addListener(() => void tellAll());
  browser.permissions.onRemoved.addListener(() => void tellAll());
  browser.runtime.onInstalled.addListener(() => void tellAll());
}
