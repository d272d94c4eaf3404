import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAddedWebmails } from '#utils/store/added-webmails.ts';
import { shardKeyOf } from '#utils/store/list-keys.ts';
import { fromKept, readShard } from '#utils/store/list-shards.ts';
import { createMender } from '#utils/store/mend/mend-store.ts';
import { PARTS } from '#utils/store/mend/parts.ts';
import { readRepairs } from '#utils/store/mend/read-repairs.ts';
import { readMailSettings } from '#utils/store/settings/read-mail-settings.ts';
import { createArea, createBrokenArea } from './area-double.ts';

const TEA = shardKeyOf('tea.example');
const TRUSTED = [['trusted', 'tea.example', 'host']];
const SOUND = {
  settings: { version: 1, sensitivity: 'more', features: { history: false } },
  mailSettings: { providers: ['mx.test'], strangers: [], resolver: 'https://dns.example/q' },
  addedWebmails: ['mail.example'],
  [TEA]: TRUSTED,
  history: { version: 1, entries: [], dropped: 0 },
};
const stored = (area: ReturnType<typeof createArea>) =>
  Object.fromEntries([...area.data].map(([key, json]) => [key, JSON.parse(json)]));

test('a sound store is not written at all', async () => {
  const area = createArea();
  await area.set(SOUND);
  const writes = area.writes;
  expect(await createMender(area, null).mend()).toEqual([]);
  expect(area.writes).toBe(writes);
});

test.each([
  [
    'settings',
    { settings: { ...SOUND.settings, sensitivity: 9 } },
    { settings: { ...SOUND.settings, sensitivity: 'normal' } },
  ],
  [
    'mailSettings',
    { mailSettings: { ...SOUND.mailSettings, providers: [7, 'mx.test'] } },
    { mailSettings: SOUND.mailSettings },
  ],
  ['addedWebmails', { addedWebmails: ['mail.example', '*'] }, { addedWebmails: ['mail.example'] }],
  [
    'lists',
    {
      [TEA]: [
        ['trusted', 'tea.example', 'host'],
        ['trusted', 'co.jp', 'host'],
      ],
    },
    { [TEA]: TRUSTED },
  ],
  ['history', { history: { version: 1, entries: [{ id: 'x' }], dropped: 0 } }, { history: SOUND.history }],
])('%s alone is repaired; what lay there is kept and the rest is as it was', async (part, broken, whole) => {
  const area = createArea();
  await area.set({ ...SOUND, ...broken });
  const mender = createMender(area, null, () => 5);
  const [repair, ...others] = await mender.mend();
  expect(others).toEqual([]);
  expect(repair).toEqual({ part, at: 5, faults: 1, raw: JSON.stringify(broken) });
  const { repairs: _, ...now } = stored(area);
  expect(now).toEqual({ ...SOUND, ...whole });
  // said until the person has seen it, and not found again
  expect(await createMender(area, null).mend()).toEqual([repair]);
  expect(await mender.putAway()).toBe(true);
  expect(await createMender(area, null).mend()).toEqual([]);
});

test('what an older version kept is migrated without being called broken', async () => {
  const area = createArea();
  await area.set({ mailSettings: { ...SOUND.mailSettings, looksUpKeys: true } });
  expect(await createMender(area, null).mend()).toEqual([]);
  expect(stored(area)).toMatchObject({
    settings: { version: 1, sensitivity: 'normal', features: { keyLookUp: true } },
    mailSettings: SOUND.mailSettings,
  });
});

test('without room for the raw copy the part is repaired all the same', async () => {
  const area = createArea();
  const junk = { ...SOUND.settings, junk: 'x'.repeat(2_000) };
  await area.set({ settings: junk });
  area.quota = 1_000;
  expect(await createMender(area, null).mend()).toMatchObject([{ part: 'settings', raw: '' }]);
  expect(stored(area).settings).toEqual(SOUND.settings);
});

test('lists that are synced are repaired there, and what lay there is kept here', async () => {
  const [area, sync] = [createArea(), createArea()];
  await sync.set({ [TEA]: [...TRUSTED, ['trusted', 'co.jp', 'host']] });
  expect(await createMender(area, sync).mend()).toMatchObject([{ part: 'lists', faults: 1 }]);
  expect(stored(sync)).toEqual({ [TEA]: TRUSTED });
  expect(await createMender(area, sync).mend()).toHaveLength(1);
});

test('a store that is lost has nothing to repair', async () => {
  expect(await createMender(createBrokenArea(), createBrokenArea()).mend()).toEqual([]);
  expect(await createMender(createBrokenArea(), createBrokenArea()).putAway()).toBe(false);
});

test('whatever lies in the store, one mending makes it sound', async () => {
  const value = fc.oneof(fc.jsonValue(), fc.constantFrom(...Object.values(SOUND)));
  const items = fc.dictionary(fc.constantFrom(...Object.keys(SOUND), 'repairs'), value);
  await fc.assert(
    fc.asyncProperty(items, async (broken) => {
      const area = createArea();
      await area.set(broken);
      await createMender(area, null).mend();
      const now = stored(area);
      for (const look of Object.values(PARTS)) expect(look(now).faults).toBe(0);
    }),
    { numRuns: 60 },
  );
});

test('every reader takes whatever there is, and finds no fault in what it gave', () => {
  fc.assert(
    fc.property(fc.oneof(fc.jsonValue(), fc.array(fc.oneof(fc.jsonValue(), fc.webAuthority()))), (raw) => {
      const { kept } = readMailSettings(raw);
      expect(readMailSettings(kept)).toEqual({ kept, faults: [] });
      const { hosts } = readAddedWebmails(raw);
      expect(readAddedWebmails(hosts)).toEqual({ hosts, faults: 0 });
      const { entries } = readShard(raw);
      expect(readShard(entries)).toEqual({ entries, faults: 0 });
      expect(readRepairs(readRepairs(raw))).toEqual(readRepairs(raw));
      if (Array.isArray(raw)) expect(() => fromKept(raw)).not.toThrow();
    }),
  );
});
