import { describe, expect, test, vi } from 'vitest';
import { NO_LISTS } from '#utils/data/person-lists.ts';
import { listsUnderPolicy } from '#utils/store/lists-under-policy.ts';
import { createListStore } from '#utils/store/person-lists.ts';
import { LAST_POLICY_KEY, touchesPolicy } from '#utils/store/policy-key.ts';
import { createPolicyStore } from '#utils/store/policy-store.ts';
import { createArea, createBrokenArea } from './area-double.ts';

const tea = { host: 'tea.example', scope: 'subdomains' as const };

test('a browser that nobody manages has no policy, also where asking for it fails', async () => {
  expect(await createPolicyStore(createBrokenArea()).read()).toMatchObject({ isThere: false, faults: [] });
  expect(await createPolicyStore(createArea()).read()).toMatchObject({ isThere: false });
});

test('the organisation’s lists stand beside the person’s, the same object until something changes', async () => {
  const managed = createArea();
  await managed.set({ trusted: [{ host: 'tea.example' }], mayOverride: false });
  const own = createListStore({ sync: null, local: createArea(), session: createArea() });
  const lists = listsUnderPolicy(own, createPolicyStore(managed));
  const first = await lists.read();
  expect(first).toMatchObject({ lists: NO_LISTS, managed: { trusted: [tea], mayOverride: false } });
  expect(await lists.read()).toBe(first);

  await managed.set({ trusted: [] });
  expect(await lists.read()).toBe(first);
  lists.refresh();
  expect((await lists.read()).managed?.trusted).toEqual([]);
});

test('what the organisation set is not written into the person’s lists', async () => {
  const local = createArea();
  const managed = { get: vi.fn(async () => ({ never: [{ host: 'vbduteq.example' }] })) };
  const lists = listsUnderPolicy(
    createListStore({ sync: null, local, session: createArea() }),
    createPolicyStore(managed),
  );
  await lists.read();
  expect(await lists.change(({ lists: kept }) => ({ lists: { ...kept, trusted: [tea] } }))).toBe(true);
  expect([...local.data.values()].join()).not.toContain('vbduteq');
});

describe('a browser that takes its time', () => {
  const barred = JSON.stringify({ never: [{ host: 'vbduteq.example' }] });

  /** What is set is told when it is let; the store is that of this device. */
  async function startSlowly(local: ReturnType<typeof createArea>) {
    let tell: (raw: object) => void = () => {};
    const answer = new Promise<Record<string, unknown>>((resolve) => {
      tell = (raw) => resolve(raw as Record<string, unknown>);
    });
    const store = createPolicyStore({ get: () => answer }, local);
    return { store, tell };
  }
  const kept = (local: ReturnType<typeof createArea>) => JSON.parse(local.data.get(LAST_POLICY_KEY) ?? 'null');

  test('nobody waits for it: what it said the last time counts, and what it says late', async () => {
    const local = createArea();
    const { store, tell } = await startSlowly(local);
    expect(await store.read()).toMatchObject({ isThere: false });
    tell(JSON.parse(barred));
    await vi.waitFor(() => expect(kept(local)).toBe(barred));
    expect((await store.read()).policy.lists.never).toHaveLength(1);

    const next = await startSlowly(local);
    const early = await next.store.read();
    expect(early.policy.lists.never).toHaveLength(1);
    next.tell(JSON.parse(barred));
    expect(await next.store.readSettled()).toEqual(early);
    // the same as before: nothing is to be judged anew
    expect(await next.store.read()).toBe(early);
  });

  test('what was taken back meanwhile is let go', async () => {
    const local = createArea();
    await local.set({ [LAST_POLICY_KEY]: barred });
    const { store, tell } = await startSlowly(local);
    expect((await store.read()).isThere).toBe(true);
    tell({});
    await vi.waitFor(() => expect(kept(local)).toBe('{}'));
    expect((await store.read()).isThere).toBe(false);
  });

  test('what is broken in the store, and a full one, keep nobody from what is set', async () => {
    const local = createArea();
    await local.set({ [LAST_POLICY_KEY]: '{"never":' });
    const { store, tell } = await startSlowly(local);
    expect((await store.read()).isThere).toBe(false);
    local.set = () => Promise.reject(new Error('full'));
    tell(JSON.parse(barred));
    await vi.waitFor(async () => expect((await store.read()).isThere).toBe(true));
  });

  test('a change of what is set is known by either store', () => {
    expect(touchesPolicy({ never: {} }, 'managed')).toBe(true);
    expect(touchesPolicy({ [LAST_POLICY_KEY]: {} }, 'local')).toBe(true);
    expect(touchesPolicy({ settings: {} }, 'local')).toBe(false);
  });
});
