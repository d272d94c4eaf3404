import type { Area } from '#utils/store/area.ts';

export interface AreaDouble extends Area {
  data: Map<string, string>;
  /** Bytes that fit; what would be more is refused as a whole, as browsers do. */
  quota: number;
  writes: number;
}

/** A storage area that is slow, clones what it is given, and can be full. */
export function createArea(quota = Number.POSITIVE_INFINITY): AreaDouble {
  const data = new Map<string, string>();
  const area: AreaDouble = {
    data,
    quota,
    writes: 0,

    async get(keys) {
      await later();
      const wanted = keys === null ? [...data.keys()] : [keys].flat();
      return Object.fromEntries(wanted.flatMap((key) => (data.has(key) ? [[key, JSON.parse(data.get(key)!)]] : [])));
    },

    async set(items) {
      area.writes++;
      await later();
      const next = new Map([
        ...data,
        ...Object.entries(items).map(([key, item]) => [key, JSON.stringify(item)] as const),
      ]);
      const size = [...next].reduce((sum, [key, item]) => sum + key.length + item.length, 0);
      if (size > area.quota) throw new Error('Session storage quota bytes exceeded. Values were not stored.');
      for (const [key, item] of next) data.set(key, item);
    },

    async remove(keys) {
      await later();
      for (const key of [keys].flat()) data.delete(key);
    },
  };
  return area;
}

/** An area that the browser has lost: everything rejects. */
export function createBrokenArea(): Area {
  const fail = () => Promise.reject(new Error('storage is broken'));
  return { get: fail, set: fail, remove: fail };
}

function later(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
