import { browser } from '@wxt-dev/browser';
import type { Repair, StorePart } from '#utils/data/repair.ts';
import { type Area, trySet } from '../area.ts';
import { shardKeys } from '../list-keys.ts';
import { type Items, migrate } from '../settings/migrate.ts';
import { createTurns } from '../turns.ts';
import { PARTS } from './parts.ts';
import { MOST_REPAIRS, REPAIRS_KEY, readRepairs } from './read-repairs.ts';

/** Looks after what is kept on this machine. */
export interface Mender {
  /** Brings what older versions kept to this one's form and repairs what can't be read, part by part; gives all repairs that were not put away. */
  mend(): Promise<Repair[]>;
  /** The person has seen them: their raw copies go too. */
  putAway(): Promise<boolean>;
}

/** Most that is kept of a broken part, in UTF-16 units. */
const RAW_LIMIT = 200_000;

/** Opens the mender; a store that can't be read at all has nothing that could be repaired. */
export function createMender(
  area: Area = browser.storage.local,
  sync: Area | null = browser.storage.sync ?? null,
  now: () => number = Date.now,
): Mender {
  const inTurn = createTurns();

  async function mend(): Promise<Repair[]> {
    const before = await area.get(null).catch(() => null);
    if (!before) return [];
    const items = migrate(before);
    const changes: Record<string, unknown> = changedBetween(before, items);
    const repairs: Repair[] = [];
    for (const [part, look] of Object.entries(PARTS) as [
      StorePart,
      (items: Items) => { faults: number; items: Items },
    ][]) {
      const mending = look(items);
      if (mending.faults === 0) continue;
      Object.assign(changes, mending.items);
      repairs.push({ part, at: now(), faults: mending.faults, raw: rawOf(before, Object.keys(mending.items)) });
    }
    const known = readRepairs(before[REPAIRS_KEY]);
    if (Object.keys(changes).length === 0) return known;
    return (await write(before, changes, [...known, ...repairs].slice(-MOST_REPAIRS))) ?? known;
  }

  /** Lists that are synced: what lay there is kept here before it is changed there. */
  async function mendSynced(): Promise<void> {
    const before = await sync?.get(shardKeys()).catch(() => null);
    const mending = before && PARTS.lists(before);
    if (!sync || !mending || mending.faults === 0) return;
    const repair: Repair = {
      ...{ part: 'lists', at: now(), faults: mending.faults },
      raw: rawOf(before, Object.keys(mending.items)),
    };
    const { [REPAIRS_KEY]: known } = await area.get(REPAIRS_KEY).catch(() => ({}) as Record<string, unknown>);
    const isKept = await trySet(area, { [REPAIRS_KEY]: [...readRepairs(known), repair].slice(-MOST_REPAIRS) });
    if (isKept) await trySet(sync, mending.items);
  }

  /**
   * Gives the repairs as they are kept, `null` when nothing was written: what was changed meanwhile is left for the next time.
   * Where there is no room, the raw copies go first.
   */
  async function write(before: Items, changes: Items, repairs: Repair[]): Promise<Repair[] | null> {
    const there = await area.get(Object.keys(changes)).catch(() => null);
    if (!there || Object.keys(changes).some((key) => JSON.stringify(there[key]) !== JSON.stringify(before[key])))
      return null;
    const bare = repairs.map((repair) => ({ ...repair, raw: '' }));
    for (const kept of [repairs, bare]) if (await trySet(area, { ...changes, [REPAIRS_KEY]: kept })) return kept;
    return null;
  }

  return {
    mend: () => inTurn(() => mendSynced().then(mend)),
    putAway: () =>
      inTurn(() =>
        area.remove(REPAIRS_KEY).then(
          () => true,
          () => false,
        ),
      ),
  };
}

function changedBetween(before: Items, after: Items): Record<string, unknown> {
  return Object.fromEntries(Object.entries(after).filter(([key, value]) => before[key] !== value));
}

function rawOf(items: Items, keys: readonly string[]): string {
  const raw = JSON.stringify(Object.fromEntries(keys.map((key) => [key, items[key]])));
  return raw.length <= RAW_LIMIT ? raw : '';
}
