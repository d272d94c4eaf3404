import { type Area, trySet } from '../area.ts';
import type { Barred } from './barred.ts';

/** What the area holds, by key and the oldest first. Read once: not every navigation of every tab shall read it again. */
export interface BarredEntries {
  load(): Promise<Map<string, Barred>>;
  /** When the store is full, the newest half is kept. */
  save(all: Map<string, Barred>): Promise<void>;
}

const KEY = 'barred';

/** Opens them; an area that can't be read holds none. */
export function createBarredEntries(area: Area): BarredEntries {
  let entries: Promise<Map<string, Barred>> | null = null;
  return {
    load() {
      entries ??= area.get(KEY).then(
        ({ [KEY]: list }) => new Map(((list as Barred[] | undefined) ?? []).map((entry) => [entry.key, entry])),
        () => new Map(),
      );
      return entries;
    },

    async save(all) {
      if (all.size === 0) return area.remove(KEY).catch(() => undefined);
      for (let list = [...all.values()]; list.length > 0; list = list.slice(Math.ceil(list.length / 2))) {
        if (await trySet(area, { [KEY]: list })) return;
      }
    },
  };
}
