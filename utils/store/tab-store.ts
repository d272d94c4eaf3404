import { browser } from '@wxt-dev/browser';
import type { FrameReport } from '#utils/verdict/tab-report.ts';
import type { Area } from './area.ts';
import { type Commit, isLeft } from './frame-records.ts';
import { reportOf } from './frame-report.ts';
import { createMailRecords, type MailRecords } from './mail-records.ts';
import { createPageRecords, type PageRecords } from './page-records.ts';
import { openTabArea } from './tab-area.ts';
import { type FrameRecord, summarise, type TabSummary } from './tab-record.ts';

/**
 * What was judged, by tab, frame and mail, kept in session storage: the worker sleeps, the popup comes and goes. All
 * writing stands in one line. A full store loses lines, mildest first, and says how many; it never throws.
 */
export interface TabStore extends MailRecords, PageRecords {
  /** A new document came into a frame: what was known of the old one goes, in the top frame for the whole tab. */
  turnPage(commit: Commit): Promise<{ summary: TabSummary; isChanged: boolean }>;
  forgetTab(tabId: number): Promise<void>;
  summarise(tabId: number): Promise<TabSummary>;
  /** The table of contents of each frame, the youngest documents last. */
  frames(tabId: number): Promise<readonly FrameRecord[]>;
  /** Frames with their lines, worst first; `webmail` is what the reader called itself. */
  read(tabId: number): Promise<(FrameReport & { webmail: string | null })[]>;
}

/** Documents left that are remembered: what is still being judged of them comes too late. */
const LEFT_KEPT = 50;

/** Opens the store over what is already in the area. */
export function createTabStore(area: Area = browser.storage.session, now: () => number = Date.now): TabStore {
  const tabs = openTabArea(area);
  const { inTurn, load, save, drop } = tabs;
  return {
    ...createMailRecords(tabs, now),
    ...createPageRecords(tabs, now),

    turnPage: ({ tabId, frameId, documentId, at }) =>
      inTurn(async () => {
        const record = await load(tabId);
        const gone = record.frames.filter((frame) => isLeft(frame, { tabId, frameId, documentId, at }));
        const isBack = documentId !== null && record.gone.includes(documentId);
        if (gone.length === 0 && !isBack) return { summary: summarise(record), isChanged: false };

        const documents = gone.flatMap((frame) => frame.documentId ?? []);
        record.gone = [...record.gone, ...documents].filter((id) => id !== documentId).slice(-LEFT_KEPT);
        record.frames = record.frames.filter((frame) => !gone.includes(frame));
        await drop(
          tabId,
          gone.flatMap(({ mails }) => mails),
        );
        await save(tabId, record);
        return { summary: summarise(record), isChanged: true };
      }),

    forgetTab: (tabId) =>
      inTurn(async () => {
        const { frames } = await load(tabId);
        await drop(
          tabId,
          frames.flatMap(({ mails }) => mails),
        );
        await tabs.forget(tabId);
      }),

    summarise: (tabId) => inTurn(async () => summarise(await load(tabId))),
    frames: (tabId) => inTurn(async () => (await load(tabId)).frames),

    read: (tabId) =>
      inTurn(async () => {
        const { frames } = await load(tabId);
        const found = await tabs.linesOf(
          tabId,
          frames.flatMap(({ mails }) => mails),
        );
        return frames.map((frame) => reportOf(frame, tabId, found));
      }),
  };
}
