import { expect, test } from 'vitest';
import { createMender } from '#utils/store/mend/mend-store.ts';
import { createPasswordMarks } from '#utils/store/password-marks.ts';
import { createPolicyStore } from '#utils/store/policy-store.ts';
import { createReuseSwitch } from '#utils/store/reuse-switch.ts';
import { createSettings } from '#utils/store/settings/settings-store.ts';
import { createArea, createBrokenArea } from './area-double.ts';

const SALT = 'ab'.repeat(16);

function open(area = createArea(), passwordReuse?: boolean) {
  const marks = createPasswordMarks(area);
  const policies = createPolicyStore({
    get: async () => (passwordReuse === undefined ? {} : { features: { passwordReuse } }),
  });
  return { area, marks, reuse: createReuseSwitch(createSettings(area), policies, marks) };
}

test('nobody was asked at first; what is said is kept, and “off” deletes what is known', async () => {
  const { area, marks, reuse } = open();
  expect(await reuse.setting()).toBe('unasked');
  expect(await reuse.isManaged()).toBe(false);
  expect(await reuse.set('on')).toBe(true);
  expect(await open(area).reuse.setting()).toBe('on');
  await marks.salt();
  await marks.remember('amazon', 7);
  expect(await reuse.set('off')).toBe(true);
  expect(await marks.isEmpty()).toBe(true);
  expect(await open(area).reuse.setting()).toBe('off');
});

test('the organisation’s word counts before the person’s: on without asking, off deletes, and neither can be changed', async () => {
  const { area, reuse, marks } = open();
  expect(await open(area, true).reuse.setting()).toBe('on');
  await reuse.set('on');
  await marks.salt();
  await marks.remember('amazon', 7);
  const off = open(area, false).reuse;
  expect(await off.isManaged()).toBe(true);
  expect(await off.setting()).toBe('off');
  expect(await marks.isEmpty()).toBe(true);
  expect(await off.set('on')).toBe(false);
  expect(await open(area).reuse.setting()).toBe('on');
});

test('when what is known can’t be deleted it is still on', async () => {
  const broken = createBrokenArea();
  const policies = createPolicyStore({ get: async () => ({}) });
  const reuse = createReuseSwitch(createSettings(createArea()), policies, createPasswordMarks(broken));
  expect(await reuse.set('off')).toBe(false);
  expect(await reuse.setting()).toBe('unasked');
});

test.each([
  ['on', true],
  ['off', false],
  ['unasked', undefined],
  [7, undefined],
])(
  'a setting of an older version (%s) is found where it lay, moved, and nothing else is lost',
  async (setting, isOn) => {
    const area = createArea();
    const passwordMarks = { setting, salt: SALT, marks: { amazon: [7] }, allowed: ['amazon tea.example'] };
    const settings = { version: 1, sensitivity: 'more', features: { history: false } };
    await area.set({ passwordMarks, settings });
    const told = isOn === undefined ? 'unasked' : isOn ? 'on' : 'off';
    expect(await open(area).reuse.setting()).toBe(told);
    // what is written before it was moved leaves it there
    await open(area).marks.remember('rakuten', 9);
    expect(await open(area).reuse.setting()).toBe(told);

    expect(await createMender(area, null).mend()).toEqual([]);
    const { setting: _, ...rest } = passwordMarks;
    expect(await area.get(null)).toMatchObject({
      passwordMarks: { ...rest, marks: { amazon: [7], rakuten: [9] } },
      settings: { ...settings, features: { history: false, ...(isOn !== undefined && { passwordReuse: isOn }) } },
    });
    expect((await area.get(null)).passwordMarks).not.toHaveProperty('setting');
    expect(await open(area).reuse.setting()).toBe(told);
  },
);

test('without any settings, and with broken ones, it is moved too', async () => {
  for (const settings of [undefined, 'broken']) {
    const area = createArea();
    await area.set({
      passwordMarks: { setting: 'on', salt: '', marks: {}, allowed: [] },
      ...(settings && { settings }),
    });
    const mender = createMender(area, null);
    await mender.mend();
    await mender.mend();
    expect(await open(area).reuse.setting()).toBe('on');
    expect((await area.get(null)).passwordMarks).not.toHaveProperty('setting');
  }
});
