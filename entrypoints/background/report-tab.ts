import { browser } from '@wxt-dev/browser';
import type { AddedWebmails } from '#utils/store/added-webmails.ts';
import type { TabStore } from '#utils/store/tab-store.ts';
import type { FrameReport, TabReport } from '#utils/verdict/tab-report.ts';
import { hostOf, isBuiltIn } from './read-mails-on.ts';

/** What is known of a tab. A tab that is gone, or a page where extensions can't run, gives an empty report. */
export async function reportTab(tabId: number, store: TabStore, webmails: AddedWebmails): Promise<TabReport> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  const host = hostOf(tab?.url);
  if (host === null) return { host, webmail: null, level: null, frames: [] };

  const [{ level }, frames, added] = await Promise.all([
    store.summarise(tabId),
    framesThere(tabId, store),
    webmails.hosts(),
  ]);
  const isRead = isBuiltIn(host) || frames.some(({ webmail }) => webmail !== null);
  return {
    host,
    webmail: added.includes(host) ? 'added' : isRead ? 'builtIn' : null,
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
  const isTelling = ({ state, links, mails, notListed, page }: FrameReport) =>
    links.length > 0 ||
    notListed > 0 ||
    page !== null ||
    state === 'noBody' ||
    state === 'failed' ||
    mails.some(({ verdict }) => verdict.level !== 'unknown');
  const telling = frames.filter(isTelling);
  if (telling.length > 0) return telling;
  const read = frames.find(({ state }) => state === 'reading');
  return read ? [read] : frames.slice(0, 1);
}
