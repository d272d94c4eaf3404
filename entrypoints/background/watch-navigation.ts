import { browser } from '@wxt-dev/browser';
import { addressKey } from '#utils/store/barred/address-key.ts';
import type { BarredAddresses } from '#utils/store/barred/barred-addresses.ts';
import type { Commit } from '#utils/store/frame-records.ts';
import type { TabStore } from '#utils/store/tab-store.ts';
import { showBadge } from './badge.ts';
import { type Barring, warningPath } from './barring.ts';
import { showUnseenIn } from './show-unseen.ts';

interface Watched {
  store: TabStore;
  addresses: BarredAddresses;
  barring: Barring;
}

/** What a browser says of a navigation that another one replaced; it may still arrive. */
const ABORTED = new Set(['net::ERR_ABORTED', 'Error code 2152398850']);

/**
 * Follows what tabs show. The browser's rules stop most of what is barred; here stands who catches the rest (a spelling
 * without a rule, a rule that isn't there yet) and who forgets what has gone. Listens from the worker's first turn.
 */
export function watchNavigation({ store, addresses, barring }: Watched): void {
  browser.webNavigation.onBeforeNavigate.addListener(({ tabId, frameId, url, documentLifecycle }) => {
    if (frameId !== 0 || documentLifecycle === 'prerender') return;
    void turnAway(tabId, url).catch(tabIsGone);
  });

  browser.webNavigation.onCommitted.addListener(
    ({ tabId, frameId, url, timeStamp: at, documentId = null, documentLifecycle }) => {
      if (documentLifecycle === 'prerender') return;
      void turnPage({ tabId, frameId, documentId, at }).catch(tabIsGone);
      // the empty page of a new tab comes before the one it was opened for
      if (frameId === 0 && url !== 'about:blank') void barring.endLetThrough(tabId).catch(tabIsGone);
    },
  );

  browser.webNavigation.onErrorOccurred.addListener(({ tabId, frameId, url, error }) => {
    if (frameId !== 0 || ABORTED.has(error)) return;
    if (isStoppedPage(url)) void tellOfBlocked(tabId, url).catch(tabIsGone);
    if (addressKey(url) !== null) void barring.endLetThrough(tabId).catch(tabIsGone);
  });

  browser.tabs.onRemoved.addListener((tabId) => {
    void store.forgetTab(tabId);
    void barring.endLetThrough(tabId).catch(tabIsGone);
  });

  browser.tabs.onReplaced.addListener((_, tabId) => void store.forgetTab(tabId));

  async function turnAway(tabId: number, url: string): Promise<void> {
    const barred = await addresses.find(url);
    if (!barred || (await barring.isLetThrough(tabId))) return;
    // what the browser does by itself leaves a cleaner history than two who do it at once
    if (await barring.isStopped(barred, url)) return;
    await browser.tabs.update(tabId, { url: browser.runtime.getURL(warningPath(barred.id)) });
  }

  /**
   * Chrome leads to a page with a changing address only where another page navigates. Where the person typed, it shows
   * an error of its own, which stays in the history: the warning follows it.
   */
  async function tellOfBlocked(tabId: number, url: string): Promise<void> {
    const id = new URL(url).searchParams.get('id') ?? '';
    await browser.tabs.update(tabId, { url: browser.runtime.getURL(warningPath(id)) });
  }

  /**
   * Events and messages reach a worker by different ways: that a new tab was empty may be told after its page's script has
   * spoken, and would end that page. So the browser is asked which document is there now.
   */
  async function turnPage(commit: Commit): Promise<void> {
    const { tabId, frameId } = commit;
    const now = await browser.webNavigation.getFrame({ tabId, frameId }).catch(() => null);
    const { summary, isChanged } = await store.turnPage({
      ...commit,
      documentId: now?.documentId ?? commit.documentId,
    });
    if (isChanged) await showBadge(commit.tabId, summary);
    if (frameId === 0) await showUnseenIn(tabId, store);
  }
}

/** `getURL` would give the page's changing address; in events it stands under the extension's own. */
function isStoppedPage(url: string): boolean {
  return url.startsWith(`${browser.runtime.getURL('/')}stopped.html?`);
}

/** A tab may close at any moment. */
function tabIsGone(): void {}
