import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createPasswordMarks } from '#utils/store/password-marks.ts';
import { createArea, createBrokenArea } from './area-double.ts';

async function switchedOn(area = createArea()) {
  const marks = createPasswordMarks(area);
  await marks.salt();
  return marks;
}

test('a brand is known by its fingerprints, of several accounts by the last three', async () => {
  const area = createArea();
  const marks = await switchedOn(area);
  for (const one of [1, 2, 3, 2, 4]) expect(await marks.remember('amazon', one)).toBe(true);
  await marks.remember('rakuten', 9);
  const again = createPasswordMarks(area);
  expect(await Promise.all([1, 2, 3, 4, 9].map((one) => again.brandOf(one)))).toEqual([
    null,
    'amazon',
    'amazon',
    'amazon',
    'rakuten',
  ]);
  expect(await again.count()).toBe(2);
});

test('the salt is made once and stays', async () => {
  const area = createArea();
  const [one, two] = await Promise.all([createPasswordMarks(area).salt(), createPasswordMarks(area).salt()]);
  expect(one).toHaveLength(16);
  expect(two).toHaveLength(16);
  const kept = await createPasswordMarks(area).salt();
  expect(kept).toEqual(await createPasswordMarks(area).salt());
});

test('forgetting takes fingerprints, salt and what was allowed', async () => {
  const area = createArea();
  const marks = await switchedOn(area);
  await marks.remember('amazon', 7);
  await marks.allow('amazon', 'kawase.example');
  expect(await marks.isAllowed('amazon', 'kawase.example')).toBe(true);
  expect(await marks.isAllowed('rakuten', 'kawase.example')).toBe(false);
  expect(await marks.isEmpty()).toBe(false);
  expect(await marks.forget()).toBe(true);
  expect(await marks.isEmpty()).toBe(true);
  expect(await marks.brandOf(7)).toBeNull();
  expect(await marks.isAllowed('amazon', 'kawase.example')).toBe(false);
  expect(JSON.parse(area.data.get('passwordMarks')!)).toEqual({ salt: '', marks: {}, allowed: [] });
});

test('a store that is full or lost keeps nothing and says so', async () => {
  const marks = createPasswordMarks(createBrokenArea());
  expect(await marks.forget()).toBe(false);
  expect(await marks.salt()).toBeNull();
  expect(await marks.brandOf(1)).toBeNull();
});

test('whatever stands in the store, it is read without throwing and nothing odd comes out', async () => {
  await fc.assert(
    fc.asyncProperty(fc.jsonValue(), async (value) => {
      const area = createArea();
      await area.set({ passwordMarks: value });
      const marks = createPasswordMarks(area);
      expect(typeof (await marks.isEmpty())).toBe('boolean');
      expect(await marks.count()).toBeGreaterThanOrEqual(0);
    }),
    { numRuns: 60 },
  );
});
