import { browser } from '@wxt-dev/browser';
import { mergeDevices } from '#utils/brand/lists/merge-devices.ts';
import { type KeptLists, NO_LISTS, type PersonLists, type SiteEntry } from '#utils/data/person-lists.ts';
import { isDay } from '#utils/text/day.ts';
import { readSiteEntry } from '#utils/url/read-site-entry.ts';
import { type Area, trySet } from './area.ts';
import { MOVED, SESSION, shardKeys } from './list-keys.ts';
import { fromKept, fromShards, toKept, toShards } from './list-shards.ts';
import { createTurns } from './turns.ts';

export type ListChange = (kept: KeptLists) => { lists?: PersonLists; session?: readonly SiteEntry[] };

/** The person's lists. Reading never fails; what is broken in the store is left out, and gone with the next writing. */
export interface ListStore {
  read(): Promise<KeptLists>;
  /** Changes them, one change after the other; `false` when no store took it: then all is as it was. */
  change(change: ListChange): Promise<boolean>;
  /** Forgets what was read: the store was changed from elsewhere. */
  refresh(): void;
}

export interface ListAreas {
  /** `null` where the browser has none. */
  sync: Area | null;
  local: Area;
  session: Area;
}

const SESSION_LIMIT = 1_000;

interface Loaded extends KeptLists {
  /** What lies in the synced store; `null` when it can't be read. */
  theirs: PersonLists | null;
  /** What was synced when the lists moved to this machine; `null` while they are synced. */
  base: PersonLists | null;
}

/** Opens the lists over what is in the areas. */
export function createListStore(areas: ListAreas = browserAreas()): ListStore {
  const { sync, local, session } = areas;
  const inTurn = createTurns();
  let cached: Promise<KeptLists> | null = null;

  async function load(): Promise<Loaded> {
    const [{ [MOVED]: moved }, { [SESSION]: sites }, synced] = await Promise.all([
      get(local, [MOVED]),
      get(session, [SESSION]),
      sync ? sync.get(shardKeys()).catch(() => null) : null,
    ]);
    const base = baseOf(moved);
    const theirs = synced && fromShards(synced);
    if (theirs && !base) return { lists: theirs, session: readSession(sites), keptIn: 'sync', theirs, base };
    const mine = fromShards(await get(local, shardKeys()));
    const lists = theirs && base ? mergeDevices({ base, mine, theirs }) : mine;
    return { lists, session: readSession(sites), keptIn: 'local', theirs, base };
  }

  function read(): Promise<KeptLists> {
    cached ??= load().then(({ theirs, base, ...kept }) => {
      // a store that does not answer is asked again the next time
      if (sync && !theirs) cached = null;
      return kept;
    });
    return cached;
  }

  /** To the synced store if it takes them (again), or else to this machine's; there what is synced is not touched. */
  async function write(lists: PersonLists, { theirs, keptIn, base }: Loaded): Promise<boolean> {
    if (sync && theirs && (await writeShards(sync, lists))) {
      if (keptIn === 'local') await local.remove([MOVED, ...shardKeys()]).catch(() => undefined);
      return true;
    }
    // what is synced now is merged into what is written here
    return writeShards(local, lists, { [MOVED]: { base: toKept(theirs ?? base ?? NO_LISTS) } });
  }

  return {
    read,

    change: (change) =>
      inTurn(async () => {
        const before = await load();
        const { lists = before.lists, session: sites = before.session } = change(before);
        cached = null;
        if (sites !== before.session && !(await trySet(session, { [SESSION]: sites.slice(-SESSION_LIMIT) })))
          return false;
        return lists === before.lists || (await write(lists, before));
      }),

    refresh() {
      cached = null;
    },
  };
}

/**
 * Keeps content scripts away from what is stored, where the browser can; they have no need of it, and a page that took
 * one over could trust itself. Firefox knows no such thing; there only session storage is closed to them.
 */
export async function closeAreasToPages(): Promise<void> {
  const level = { accessLevel: 'TRUSTED_CONTEXTS' } as const;
  const areas = [browser.storage.sync, browser.storage.local, browser.storage.session];
  await Promise.allSettled(areas.map(async (area) => area?.setAccessLevel?.(level)));
}

/** All parts in one writing, so that it is done as a whole or not at all. */
function writeShards(area: Area, lists: PersonLists, more: Record<string, unknown> = {}): Promise<boolean> {
  const shards = toShards(lists);
  return get(area, shardKeys()).then((before) => {
    const items: Record<string, unknown> = { ...more };
    for (const key of shardKeys()) {
      const shard = shards.get(key) ?? [];
      const isSame =
        before[key] === undefined ? shard.length === 0 : JSON.stringify(before[key]) === JSON.stringify(shard);
      if (!isSame) items[key] = shard;
    }
    return Object.keys(items).length === 0 || trySet(area, items);
  });
}

function baseOf(moved: unknown): PersonLists | null {
  if (moved === undefined) return null;
  const { base } = (moved ?? {}) as { base?: unknown };
  return fromKept(Array.isArray(base) ? (base as unknown[]) : []);
}

function readSession(value: unknown): SiteEntry[] {
  const sites = Array.isArray(value) ? (value as unknown[]) : [];
  return sites.flatMap((site) => {
    const { host, scope, since } = (site ?? {}) as Partial<SiteEntry>;
    if (typeof host !== 'string' || (scope !== 'host' && scope !== 'subdomains')) return [];
    const read = readSiteEntry(host, scope);
    return 'site' in read ? [isDay(since) ? { ...read.site, since } : read.site] : [];
  });
}

function get(area: Area, keys: string[]): Promise<Record<string, unknown>> {
  return area.get(keys).catch(() => ({}));
}

function browserAreas(): ListAreas {
  const { sync, local, session } = browser.storage;
  return { sync: sync ?? null, local, session };
}
