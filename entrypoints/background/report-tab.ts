import { browser } from '@wxt-dev/browser';
import type { AddedWebmails } from '#utils/store/added-webmails.ts';
import type { TabStore } from '#utils/store/tab-store.ts';
import type { FrameReport, TabReport } from '#utils/verdict/tab-report.ts';
import { hostOf, isBuiltIn } from './read-mails-on.ts';
import { readUnseen } from './read-unseen.ts';

/** What is known of a tab. Where nothing was read, it is said whether we could have looked at all. */
export async function reportTab(tabId: number, store: TabStore, webmails: AddedWebmails): Promise<TabReport> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  const host = hostOf(tab?.url);
  const [{ level }, frames, added, unseen] = await Promise.all([
    store.summarise(tabId),
    framesThere(tabId, store),
    webmails.hosts(),
    readUnseen(tabId),
  ]);
  // what was read before the person took the site back is told all the same
  if (unseen !== null && !frames.some(isTelling)) return { host, unseen, webmail: null, level: null, frames: [] };
  const isAdded = host !== null && added.includes(host);
  const isRead = (host !== null && isBuiltIn(host)) || frames.some(({ webmail }) => webmail !== null);
  return {
    host,
    unseen: null,
    webmail: isAdded ? 'added' : isRead ? 'builtIn' : null,
    level,
    frames: worthTelling(frames.map(({ webmail: _, ...frame }) => frame)),
  };
}

/** A frame that a page takes away is told by no event: it is looked for when it is asked about. */
async function framesThere(tabId: number, store: TabStore): ReturnType<TabStore['read']> {
  const [frames, there] = await Promise.all([
    store.read(tabId),
    browser.webNavigation.getAllFrames({ tabId }).catch(() => null),
  ]);
  const ids = there && new Set(there.map(({ frameId }) => frameId));
  return ids ? frames.filter(({ frameId }) => ids.has(frameId)) : frames;
}

/**
 * Webmails are full of frames without a mail, and some show the body of one in a frame inside: "no links" is said once,
 * and only if there is nothing else to tell of.
 */
function worthTelling(frames: FrameReport[]): FrameReport[] {
  const telling = frames.filter(isTelling);
  if (telling.length > 0) return telling;
  const read = frames.find(({ state }) => state === 'reading');
  return read ? [read] : frames.slice(0, 1);
}

function isTelling({ state, links, mails, notListed, page }: FrameReport): boolean {
  return (
    links.length > 0 ||
    notListed > 0 ||
    page !== null ||
    state === 'noBody' ||
    state === 'failed' ||
    mails.some(({ verdict }) => verdict.level !== 'unknown')
  );
}
