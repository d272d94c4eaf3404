import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FEATURES } from '#utils/data/features.ts';
import { NO_POLICY } from '#utils/data/policy.ts';
import { NO_SETTINGS, settingsInForce } from '#utils/data/settings.ts';
import { createMailSettings } from '#utils/store/mail-settings.ts';
import { migrate } from '#utils/store/settings/migrate.ts';
import { readSettings, SETTINGS_VERSION } from '#utils/store/settings/read-settings.ts';
import { createSettings } from '#utils/store/settings/settings-store.ts';
import { createArea, createBrokenArea } from './area-double.ts';

test('what was set is there after a restart, each setting for itself', async () => {
  const area = createArea();
  const settings = createSettings(area);
  await Promise.all([settings.setFeature('history', false), settings.setSensitivity('more')]);
  expect(await createSettings(area).read()).toEqual({ sensitivity: 'more', features: { history: false } });
});

test('the store is read once, and again when it was changed from elsewhere', async () => {
  const area = createArea();
  const settings = createSettings(area);
  expect((await settings.read()).sensitivity).toBe('normal');
  await createSettings(area).setSensitivity('more');
  expect((await settings.read()).sensitivity).toBe('normal');
  // what is written is written over what lies there now
  await settings.setFeature('history', false);
  expect(await settings.read()).toEqual({ sensitivity: 'more', features: { history: false } });
  await createSettings(area).setSensitivity('fewer');
  settings.refresh();
  expect((await settings.read()).sensitivity).toBe('fewer');
});

test('a broken store means nothing was said, and says that it took nothing', async () => {
  const settings = createSettings(createBrokenArea());
  expect(await settings.read()).toEqual(NO_SETTINGS);
  expect(await settings.setSensitivity('more')).toBe(false);
});

test('what lets something leave the machine is off at first', () => {
  for (const { leaves, isOnAtFirst } of FEATURES) if (leaves !== 'nothing') expect(isOnAtFirst).toBe(false);
});

test('the organisation’s word counts before the person’s and is marked as theirs', () => {
  const own = { sensitivity: 'fewer' as const, features: { mailLinks: false, history: false } };
  const { sensitivity, features } = settingsInForce(own, { ...NO_POLICY, features: { history: true } });
  expect(sensitivity).toEqual({ value: 'fewer', isManaged: false });
  expect(features).toMatchObject({
    mailLinks: { value: false, isManaged: false },
    history: { value: true, isManaged: true },
    senderLine: { value: true, isManaged: false },
    keyLookUp: { value: false, isManaged: false },
  });
});

test.each([
  ['of this version', { version: 1, sensitivity: 'more', features: { history: false } }, []],
  ['of no version', { sensitivity: 'more', features: { history: false } }, ['version']],
  ['with an unknown choice', { version: 1, sensitivity: 'loud', features: { history: false } }, ['sensitivity']],
  ['with an unknown switch', { version: 1, features: { history: false, old: true } }, ['features.old']],
  ['with something else', { version: 1, features: { history: false }, colour: 1 }, ['colour']],
])('settings %s are read part by part', (_, raw, faults) => {
  const read = readSettings(raw);
  expect(read.faults).toEqual(faults);
  expect(read.settings.features).toEqual({ history: false });
});

test('whatever lies in the store, reading gives settings that are read again without a fault', () => {
  const raw = fc.record({
    version: fc.oneof(fc.constant(1), fc.jsonValue()),
    sensitivity: fc.oneof(fc.constantFrom('fewer', 'more'), fc.jsonValue()),
    features: fc.oneof(
      fc.dictionary(fc.constantFrom('history', 'mailLinks', '__proto__', 'x'), fc.jsonValue()),
      fc.jsonValue(),
    ),
  });
  fc.assert(
    fc.property(fc.oneof(raw, fc.jsonValue()), (value) => {
      const { settings } = readSettings(value);
      expect(readSettings({ version: SETTINGS_VERSION, ...settings })).toEqual({ settings, faults: [] });
    }),
  );
});

test('migration never throws, changes nothing twice, and leaves other keys alone', () => {
  const items = fc.dictionary(
    fc.constantFrom('settings', 'mailSettings', 'other'),
    fc.oneof(fc.jsonValue(), fc.constant({ looksUpKeys: true, providers: ['a'] })),
  );
  fc.assert(
    fc.property(items, (before) => {
      const after = migrate(before);
      expect(migrate(after)).toEqual(after);
      expect(after.other).toEqual(before.other);
    }),
  );
});

test('the switch of an older version moves to the others, also while nobody has written yet', async () => {
  const area = createArea();
  await area.set({
    mailSettings: { providers: ['mx.test'], strangers: [], looksUpKeys: true, resolver: 'https://dns.example/q' },
  });
  expect((await createSettings(area).read()).features).toEqual({ keyLookUp: true });
  expect(await createMailSettings(area).read()).toMatchObject({ looksUpKeys: true, resolver: 'https://dns.example/q' });

  // a provider confirmed before anything was migrated must not switch it off
  await createMailSettings(area).confirmProvider('mx2.test', true);
  expect(JSON.parse(area.data.get('mailSettings')!)).not.toHaveProperty('looksUpKeys');
  expect(await createMailSettings(area).read()).toMatchObject({
    looksUpKeys: true,
    providers: ['mx.test', 'mx2.test'],
  });
  expect(await createMailSettings(area).setKeyLookUp(false, 'https://dns.example/q')).toBe(true);
  expect((await createSettings(area).read()).features).toEqual({ keyLookUp: false });
});
