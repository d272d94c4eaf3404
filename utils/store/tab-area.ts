import type { ListedLink } from '#utils/verdict/tab-report.ts';
import type { Area } from './area.ts';
import { writeSaving } from './make-room.ts';
import { type MailRecord, partKey, type TabRecord, tabKey } from './tab-record.ts';
import { createTurns } from './turns.ts';

/** The records of tabs as they lie in an area. None of these throws. */
export interface TabArea {
  /** Does one piece of work after the other, whichever tab it is for. */
  inTurn<Result>(work: () => Promise<Result>): Promise<Result>;
  /** What is kept of a tab; an empty record where nothing is. */
  load(tabId: number): Promise<TabRecord>;
  /** Keeps a tab's record and new lines of links by their keys; a full store loses the mildest lines. */
  save(tabId: number, record: TabRecord, fresh?: Record<string, ListedLink[]>): Promise<void>;
  /** Forgets the lines of these mails. */
  drop(tabId: number, mails: readonly MailRecord[]): Promise<void>;
  /** What lies under these keys, as far as it can be read. */
  linesOf(tabId: number, mails: readonly MailRecord[]): Promise<Record<string, unknown>>;
  forget(tabId: number): Promise<void>;
  readonly area: Area;
}

export function openTabArea(area: Area): TabArea {
  return {
    area,
    inTurn: createTurns(),

    async load(tabId) {
      const key = tabKey(tabId);
      const { [key]: record } = await area.get(key).catch(() => ({}) as Record<string, unknown>);
      return (record as TabRecord | undefined) ?? { frames: [], gone: [], next: 0 };
    },

    async save(tabId, record, fresh = {}) {
      const isSaved = await writeSaving(area, tabId, record, fresh).catch(() => false);
      if (!isSaved) console.warn('The list of judged links could not be kept.');
    },

    async drop(tabId, mails) {
      const keys = keysOf(tabId, mails);
      if (keys.length > 0) await area.remove(keys).catch(() => undefined);
    },

    linesOf: (tabId, mails) => area.get(keysOf(tabId, mails)).catch(() => ({})),
    forget: (tabId) => area.remove(tabKey(tabId)).catch(() => undefined),
  };
}

function keysOf(tabId: number, mails: readonly MailRecord[]): string[] {
  return mails.flatMap(({ parts }) => parts.map(({ id }) => partKey(tabId, id)));
}
