import { browser } from '@wxt-dev/browser';
import { DAYS_KEPT, type History, type Warning, type WarningEntry } from '#utils/data/history.ts';
import { type Area, trySet } from '../area.ts';
import { createTurns } from '../turns.ts';
import { HISTORY_KEY, HISTORY_VERSION, readHistory } from './read-history.ts';

/** Warnings of the last 90 days, on this machine alone. Reading and noting never fail. */
export interface HistoryStore {
  read(): Promise<History>;
  /** Notes what was shown, or what a navigation was stopped for. */
  note(warnings: readonly Warning[], how: 'shown' | 'stopped'): Promise<void>;
  /** Forgets one entry, or all (`null`); `false` when the store doesn't take it. */
  forget(id: string | null): Promise<boolean>;
}

/** Most entries; the one that came longest ago goes first. */
export const ENTRIES_KEPT = 2_000;
/** A mail that is judged again a moment later is not shown again: so long the same warning counts once. */
export const ONCE_MS = 60_000;

const DAY_MS = 86_400_000;

/** Opens the history over what is in the area. */
export function createHistory(area: Area = browser.storage.local, now: () => number = Date.now): HistoryStore {
  const inTurn = createTurns();

  /** Without what is too old; `isShorter`: that still lies in the store. */
  async function load(): Promise<{ history: History; isShorter: boolean }> {
    const { [HISTORY_KEY]: raw } = await area.get(HISTORY_KEY).catch(() => ({}) as Record<string, unknown>);
    const { history } = readHistory(raw);
    const oldest = now() - DAYS_KEPT * DAY_MS;
    const entries = history.entries.filter(({ last }) => last >= oldest);
    return { history: { ...history, entries }, isShorter: entries.length < history.entries.length };
  }

  /** A full store gives up the oldest first, and how many. */
  async function save({ entries, dropped }: History): Promise<boolean> {
    for (let kept = entries; ; kept = kept.slice(0, Math.floor(kept.length * 0.75))) {
      const gone = dropped + entries.length - kept.length;
      if (await trySet(area, { [HISTORY_KEY]: { version: HISTORY_VERSION, entries: kept, dropped: gone } }))
        return true;
      if (kept.length === 0) return false;
    }
  }

  return {
    read: () =>
      inTurn(async () => {
        const { history, isShorter } = await load();
        if (isShorter) await save(history);
        return history;
      }),

    note: (warnings, how) =>
      inTurn(async () => {
        if (warnings.length === 0) return;
        const { entries, dropped } = (await load()).history;
        const at = now();
        const known = new Map(entries.map((entry) => [sameness(entry), entry]));
        const isNews = warnings.filter((warning) => add(known, warning, how, at)).length > 0;
        if (!isNews) return;
        const latest = [...known.values()].sort((a, b) => b.last - a.last);
        const kept = latest.slice(0, ENTRIES_KEPT);
        await save({ entries: kept, dropped: dropped + latest.length - kept.length });
      }),

    forget: (id) =>
      inTurn(async () => {
        if (id === null) return area.remove(HISTORY_KEY).then(yes, no);
        const { entries, dropped } = (await load()).history;
        return save({ entries: entries.filter((entry) => entry.id !== id), dropped });
      }),
  };
}

/** Adds a warning to those that are known; `false` when it was counted a moment ago. */
function add(known: Map<string, WarningEntry>, warning: Warning, how: 'shown' | 'stopped', at: number): boolean {
  const key = sameness(warning);
  const before = known.get(key);
  // a clock that was set back must not silence what comes
  if (before && how === 'shown' && before.shown > 0 && Math.abs(at - before.last) < ONCE_MS) return false;
  const entry = before ?? { ...warning, id: crypto.randomUUID(), first: at, last: at, shown: 0, stopped: 0 };
  known.set(key, { ...entry, last: at, [how]: entry[how] + 1 });
  return true;
}

/** Two warnings are the same when the same is said of the same place. */
function sameness({ level, kind, brand, site, codes }: Warning): string {
  return JSON.stringify([level, kind, brand?.id, site, codes]);
}

const yes = () => true;
const no = () => false;
