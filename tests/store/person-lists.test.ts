import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fits, withNever, withoutOwnBrand, withoutSite, withTrusted } from '#utils/brand/lists/change-lists.ts';
import { type KeptLists, listsInForce, NO_LISTS, type PersonLists } from '#utils/data/person-lists.ts';
import type { Area } from '#utils/store/area.ts';
import { touchesLists } from '#utils/store/list-keys.ts';
import { createListStore } from '#utils/store/person-lists.ts';
import { someLists } from '../brand/some-lists.ts';
import { createArea, createBrokenArea } from './area-double.ts';

const ITEM = 8_192;
const site = (host: string) => ({ host, scope: 'host' as const });
const hosts = ({ trusted }: PersonLists) => trusted.map(({ host }) => host).sort();

/** A synced area as browsers have it: items of 8 kB, 102,400 bytes in all. */
function createSync(quota = 102_400) {
  const area = createArea(quota);
  const { set } = area;
  area.set = async (items) => {
    for (const [key, item] of Object.entries(items)) {
      if (key.length + JSON.stringify(item).length > ITEM) throw new Error('QUOTA_BYTES_PER_ITEM quota exceeded');
    }
    return set(items);
  };
  return area;
}

function start({
  sync = createSync() as Area | null,
  local = createArea() as Area,
  session = createArea() as Area,
} = {}) {
  return { store: createListStore({ sync, local, session }), sync, local, session };
}

/** Two devices of which one can't write to the synced store any more and has added a site; both had the others. */
async function part() {
  const shared = createSync();
  const sync = { ...shared, isFull: false };
  sync.set = async (items) => (sync.isFull ? Promise.reject(new Error('full')) : shared.set(items));
  const { store: here } = start({ sync });
  const bank = { names: ['Gone Bank'], domains: ['gone-bank.example'] };
  const trusted = ['gone.example', 'kept.example', 'turned.example'].map(site);
  await here.change(() => ({ lists: { ...NO_LISTS, trusted, ownBrands: [bank] } }));
  const elsewhere = createListStore({ sync: shared, local: createArea(), session: createArea() });
  sync.isFull = true;
  await here.change(({ lists }) => ({ lists: withTrusted(lists, site('here.example')) }));
  expect(await here.read()).toMatchObject({ keptIn: 'local' });
  return { sync, here, elsewhere };
}

const namesOf = ({ lists: { trusted, ownBrands, never } }: KeptLists) => ({
  trusted: trusted.map(({ host }) => host).sort(),
  never: never.map(({ host }) => host).sort(),
  ownBrands: ownBrands.map(({ names }) => names[0]),
});

const many = (count: number, name = 'shop'): PersonLists => ({
  ...NO_LISTS,
  trusted: Array.from({ length: count }, (_, at) => site(`${name}-${at}.kawase-tea.example`)),
});

test('an empty store has no lists, and is kept in sync', async () => {
  expect(await start().store.read()).toEqual({ lists: NO_LISTS, session: [], keptIn: 'sync' });
});

test('what is changed is there for the next reader', async () => {
  await fc.assert(
    fc.asyncProperty(someLists(), async (lists) => {
      const { store, ...areas } = start();
      expect(await store.change(() => ({ lists }))).toBe(true);
      const read = await createListStore(areas).read();
      expect(sorted(read.lists)).toEqual(sorted(lists));
      expect(read.keptIn).toBe('sync');
    }),
    { numRuns: 25 },
  );
});

test('changes at the same time are all kept', async () => {
  const { store } = start();
  const names = Array.from({ length: 40 }, (_, at) => `a${at}.example`);
  const done = await Promise.all(
    names.map((name) => store.change(({ lists }) => ({ lists: withTrusted(lists, site(name)) }))),
  );
  expect(done.every(Boolean)).toBe(true);
  expect(hosts((await store.read()).lists)).toEqual(names.toSorted());
});

test('a change writes few parts, and takes away what is gone', async () => {
  const sync = createSync();
  const { store } = start({ sync });
  await store.change(() => ({ lists: many(200) }));
  let written = 0;
  const { set } = sync;
  sync.set = (items) => {
    written = Object.keys(items).length;
    return set(items);
  };
  await store.change(({ lists }) => ({ lists: withTrusted(lists, site('new.example')) }));
  expect(written).toBe(1);
  await store.change(() => ({ lists: NO_LISTS }));
  expect((await createListStore({ sync, local: createArea(), session: createArea() }).read()).lists).toEqual(NO_LISTS);
});

test('a thousand sites fit into synced storage', async () => {
  const { store } = start();
  expect(await store.change(() => ({ lists: many(1_000) }))).toBe(true);
  expect(await store.read()).toMatchObject({ keptIn: 'sync' });
  expect((await store.read()).lists.trusted).toHaveLength(1_000);
});

describe('when synced storage does not take it', () => {
  test('full: all moves to this machine, nothing is lost, and that is told', async () => {
    const sync = createSync();
    const { store, local, session } = start({ sync });
    await store.change(() => ({ lists: many(1_000) }));
    const before = new Map(sync.data);
    expect(
      await store.change(({ lists }) => ({
        lists: { ...lists, trusted: [...lists.trusted, ...many(2_000, 'more').trusted] },
      })),
    ).toBe(true);
    const kept = await createListStore({ sync, local, session }).read();
    expect(kept.keptIn).toBe('local');
    expect(kept.lists.trusted).toHaveLength(3_000);
    expect(sync.data).toEqual(before);
  });

  test('missing or broken: this machine’s is used', async () => {
    for (const sync of [null, createBrokenArea()]) {
      const { store, ...areas } = start({ sync });
      expect(await store.change(({ lists }) => ({ lists: withTrusted(lists, site('a.example')) }))).toBe(true);
      expect(await createListStore(areas).read()).toMatchObject({
        keptIn: 'local',
        lists: { trusted: [site('a.example')] },
      });
    }
  });

  test('what other devices add meanwhile counts, what was taken away here does not come back', async () => {
    const sync = createSync();
    const { store, local, session } = start({ sync });
    await store.change(() => ({ lists: { ...NO_LISTS, trusted: [site('a.example'), site('b.example')] } }));
    sync.quota = 0;
    await store.change(({ lists }) => ({ lists: withTrusted(lists, site('here.example')) }));
    await store.change(({ lists }) => ({
      lists: { ...lists, trusted: lists.trusted.filter(({ host }) => host !== 'a.example') },
    }));
    sync.quota = 102_400;
    const elsewhere = createListStore({ sync, local: createArea(), session: createArea() });
    await elsewhere.change(({ lists }) => ({ lists: withTrusted(lists, site('there.example')) }));

    const here = createListStore({ sync, local, session });
    expect(hosts((await here.read()).lists)).toEqual(['b.example', 'here.example', 'there.example']);
    // there is room again: the next change brings all back
    await here.change(({ lists }) => ({ lists: withTrusted(lists, site('last.example')) }));
    expect((await here.read()).keptIn).toBe('sync');
    elsewhere.refresh();
    expect(hosts((await elsewhere.read()).lists)).toEqual([
      'b.example',
      'here.example',
      'last.example',
      'there.example',
    ]);
  });

  test('what other devices take away or change meanwhile does not come back', async () => {
    const { sync, here, elsewhere } = await part();
    await elsewhere.change(({ lists }) => ({ lists: withoutSite(lists, 'gone.example') }));
    await elsewhere.change(({ lists }) => ({ lists: withNever(lists, site('turned.example')) }));
    await elsewhere.change(({ lists }) => ({ lists: withoutOwnBrand(lists, 'own.gone-bank.example') }));
    const expected = { trusted: ['here.example', 'kept.example'], never: ['turned.example'], ownBrands: [] };
    here.refresh();
    expect(namesOf(await here.read())).toEqual(expected);

    // also after more was written here, and when all goes back to the synced store
    await here.change(({ lists }) => ({ lists: withTrusted(lists, site('late.example')) }));
    expect((await here.read()).keptIn).toBe('local');
    await elsewhere.change(({ lists }) => ({ lists: withoutSite(lists, 'kept.example') }));
    sync.isFull = false;
    await here.change(({ lists }) => ({ lists: withTrusted(lists, site('last.example')) }));
    const all = { ...expected, trusted: ['here.example', 'last.example', 'late.example'] };
    expect(await here.read()).toMatchObject({ keptIn: 'sync' });
    expect(namesOf(await here.read())).toEqual(all);
    elsewhere.refresh();
    expect(namesOf(await elsewhere.read())).toEqual(all);
  });

  test('a synced store that is silent for once forgets nothing of that', async () => {
    const { sync, here, elsewhere } = await part();
    await here.change(({ lists }) => ({ lists: withoutSite(lists, 'kept.example') }));
    const { get } = sync;
    sync.get = () => Promise.reject(new Error('not now'));
    await here.change(({ lists }) => ({ lists: withTrusted(lists, site('late.example')) }));
    sync.get = get;
    await elsewhere.change(({ lists }) => ({ lists: withoutSite(lists, 'gone.example') }));
    here.refresh();
    expect(namesOf(await here.read()).trusted).toEqual(['here.example', 'late.example', 'turned.example']);
  });

  test('nowhere: the change is refused and all is as it was', async () => {
    const sync = createSync();
    const local = createArea();
    const { store } = start({ sync, local });
    await store.change(() => ({ lists: many(3) }));
    sync.quota = 0;
    local.quota = 0;
    expect(await store.change(({ lists }) => ({ lists: withTrusted(lists, site('a.example')) }))).toBe(false);
    expect((await store.read()).lists).toEqual(sortedAs((await store.read()).lists, many(3)));
  });

  test('a synced store that could not be read for once is not written over', async () => {
    const sync = createSync();
    const { store, local, session } = start({ sync });
    await store.change(() => ({ lists: many(3) }));
    const { get } = sync;
    sync.get = () => Promise.reject(new Error('not now'));
    await store.change(({ lists }) => ({ lists: withTrusted(lists, site('a.example')) }));
    sync.get = get;
    expect((await createListStore({ sync, local, session }).read()).lists.trusted).toHaveLength(4);
  });
});

describe('a broken store', () => {
  test('is mended part by part', async () => {
    const sync = createSync();
    const { store } = start({ sync });
    await store.change(() => ({ lists: many(100) }));
    const [first, second, third] = [...sync.data.keys()];
    const whole = JSON.parse(sync.data.get(second!)!) as unknown[];
    const lost = (JSON.parse(sync.data.get(first!)!) as unknown[]).length;
    sync.data.set(first!, '"broken"');
    sync.data.set(
      second!,
      JSON.stringify([
        null,
        7,
        ['trusted'],
        ['trusted', 'co.jp', 'subdomains'],
        ['trusted', 'A.example', 'host'],
        ['own', [1], ['a.example']],
        ['sure', 'a.example', 'host'],
        ...whole,
      ]),
    );
    sync.data.set(third!, JSON.stringify([...(JSON.parse(sync.data.get(third!)!) as unknown[]), ...whole]));
    store.refresh();
    expect((await store.read()).lists.trusted).toHaveLength(100 - lost);

    await store.change(({ lists }) => ({ lists: withTrusted(lists, site('a.example')) }));
    expect(sync.data.get(first!)).not.toBe('"broken"');
    expect(JSON.parse(sync.data.get(second!)!)).toEqual(whole);
  });

  test('whatever lies in it, reading gives lists that fit', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), fc.jsonValue(), async (shard, moved) => {
        const [sync, local, session] = [createSync(), createArea(), createArea()];
        sync.data.set('lists 0', JSON.stringify(shard));
        local.data.set('listsAreLocal', JSON.stringify(moved));
        session.data.set('trustedForSession', JSON.stringify(shard));
        expect(fits((await createListStore({ sync, local, session }).read()).lists)).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  test('never weighs more when two devices said both', async () => {
    const sync = createSync();
    sync.data.set(
      'lists 1',
      JSON.stringify([
        ['never', 'a.example', 'host'],
        ['trusted', 'a.example', 'host'],
      ]),
    );
    expect((await start({ sync }).store.read()).lists).toEqual({ ...NO_LISTS, never: [site('a.example')] });
  });
});

test('trust for a session lies in session storage alone, and counts', async () => {
  const { store, sync, session } = start();
  await store.change(() => ({ session: [site('a.example')] }));
  expect((sync as ReturnType<typeof createSync>).data.size).toBe(0);
  const kept = await createListStore({ sync, local: createArea(), session: session! }).read();
  expect(kept).toMatchObject({ lists: NO_LISTS, session: [site('a.example')] });
  expect(listsInForce(kept).trusted).toEqual([site('a.example')]);
  expect(await createListStore({ sync, local: createArea(), session: createArea() }).read()).toMatchObject({
    session: [],
  });
});

test('only changes of the lists are taken for such', async () => {
  const sync = createSync();
  await start({ sync }).store.change(({ lists }) => ({ lists: withNever(lists, site('a.example')) }));
  expect(touchesLists(Object.fromEntries(sync.data))).toBe(true);
  expect(touchesLists({ trustedForSession: {} })).toBe(true);
  expect(touchesLists({ barred: {}, addedWebmails: {}, 'links:1': {} })).toBe(false);
});

function sorted({ trusted, ownBrands, never }: PersonLists): unknown {
  return [trusted, ownBrands, never].map((list) => list.map((entry) => JSON.stringify(entry)).sort());
}

function sortedAs(read: PersonLists, wanted: PersonLists): PersonLists {
  expect(sorted(read)).toEqual(sorted(wanted));
  return read;
}
