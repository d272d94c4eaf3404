import { expect, test, vi } from 'vitest';
import { NO_LISTS } from '#utils/data/person-lists.ts';
import { listsUnderPolicy } from '#utils/store/lists-under-policy.ts';
import { createListStore } from '#utils/store/person-lists.ts';
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
