import { expect, test } from 'vitest';
import { markCheck, markTwoStep, NO_MARKS } from '#utils/health/done-marks.ts';
import { createHealthMarks, HEALTH_KEY } from '#utils/store/health-marks.ts';
import { createArea, createBrokenArea } from './area-double.ts';

const DAY = '2026-11-22';
const done = (brand: string) => (marks: typeof NO_MARKS) => markTwoStep(marks, brand, DAY);

test('marks are there after a restart', async () => {
  const area = createArea();
  await createHealthMarks(area).change(done('amazon'));
  await createHealthMarks(area).change((marks) => markCheck(marks, 'amazon', 'orders', DAY));
  expect(await createHealthMarks(area).read()).toEqual({
    twoStep: { amazon: DAY },
    checks: { amazon: { orders: DAY } },
  });
});

test('two marks at once are both kept', async () => {
  const marks = createHealthMarks(createArea());
  await Promise.all([marks.change(done('amazon')), marks.change(done('google'))]);
  expect((await marks.read()).twoStep).toEqual({ amazon: DAY, google: DAY });
});

test('broken marks are repaired with the next change', async () => {
  const area = createArea();
  await area.set({ [HEALTH_KEY]: { twoStep: { amazon: DAY, nobody: 5 }, checks: [1, 2] } });
  const marks = createHealthMarks(area);
  expect(await marks.read()).toEqual({ twoStep: { amazon: DAY }, checks: {} });
  await marks.change(done('google'));
  expect(JSON.parse(area.data.get(HEALTH_KEY)!)).toEqual({
    version: 1,
    twoStep: { amazon: DAY, google: DAY },
    checks: {},
  });
});

test('a full or broken store is told, and nothing is lost', async () => {
  const area = createArea();
  const marks = createHealthMarks(area);
  await marks.change(done('amazon'));
  area.quota = 10;
  expect(await marks.change(done('google'))).toBeNull();
  expect((await marks.read()).twoStep).toEqual({ amazon: DAY });
  const broken = createHealthMarks(createBrokenArea());
  expect(await broken.read()).toEqual(NO_MARKS);
  expect(await broken.change(done('google'))).toBeNull();
});
