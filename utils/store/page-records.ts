import { type FramePlace, frameFor } from './frame-records.ts';
import { isHeldForPassword, isLocked, slimPage } from './frame-report.ts';
import type { TabArea } from './tab-area.ts';
import { type PageRecord, summarise, type TabSummary } from './tab-record.ts';

/** What is kept of the pages themselves. */
export interface PageRecords {
  /** Notes what is said of a frame's own page; `null` when it asks for nothing. */
  setPage(place: FramePlace, page: PageRecord | null): Promise<TabSummary>;
  /** What is kept of a frame's own page; `null` when it asks for nothing, or was not judged. */
  pageOf(tabId: number, frameId: number): Promise<PageRecord | null>;
  /** What was found of the pages of a tab that are locked: false ones, and those where another's password was begun. */
  lockedPages(tabId: number): Promise<PageRecord[]>;
}

export function createPageRecords({ inTurn, load, save }: TabArea, now: () => number): PageRecords {
  return {
    setPage: (place, page) =>
      inTurn(async () => {
        const record = await load(place.tabId);
        const frame = frameFor(record, place, now());
        if (!frame) return summarise(record);
        if (isHeldForPassword(frame.page, page)) return summarise(record);
        frame.page = page && { ...page, verdict: slimPage(page.verdict) };
        // it is said that no mail is being read here; a reader of mails says otherwise by itself
        if (frame.webmail === null && frame.mails.length === 0) frame.state = 'noMail';
        await save(place.tabId, record);
        return summarise(record);
      }),

    pageOf: (tabId, frameId) =>
      inTurn(async () => {
        const { frames } = await load(tabId);
        return frames.find((frame) => frame.frameId === frameId)?.page ?? null;
      }),

    lockedPages: (tabId) =>
      inTurn(async () => {
        const { frames } = await load(tabId);
        return frames.flatMap(({ page }) => (page && isLocked(page) ? [page] : []));
      }),
  };
}
