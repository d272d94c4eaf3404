import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clearChecks, faultsInMarks, markCheck, markTwoStep, NO_MARKS, readMarks } from '#utils/health/done-marks.ts';
import { dayOf } from '#utils/text/day.ts';

const DAY = '2026-11-22';

test('marks are set, taken back, and are the same after being kept', () => {
  const done = markCheck(markTwoStep(NO_MARKS, 'amazon', DAY), 'amazon', 'orders', DAY);
  expect(done).toEqual({ twoStep: { amazon: DAY }, checks: { amazon: { orders: DAY } } });
  expect(readMarks(JSON.parse(JSON.stringify(done)))).toEqual(done);
  expect(markTwoStep(done, 'amazon', null).twoStep).toEqual({});
  expect(readMarks(markCheck(done, 'amazon', 'orders', null))).toEqual({ twoStep: { amazon: DAY }, checks: {} });
  expect(clearChecks(done, 'amazon')).toEqual({ twoStep: { amazon: DAY }, checks: {} });
});

describe('what is broken in the store is left out, the rest counts', () => {
  test.each([undefined, null, 7, 'x', [], { twoStep: [], checks: 'no' }])('%j', (raw) => {
    expect(readMarks(raw)).toEqual(NO_MARKS);
  });
  test('piece by piece', () => {
    const raw = {
      version: 9,
      twoStep: { amazon: DAY, nobody: DAY, google: 'yesterday', apple: 1, x: '2026-99-99' },
      checks: {
        amazon: { orders: DAY, nothing: DAY },
        other: { statements: DAY },
        nobody: { orders: DAY },
        google: null,
      },
    };
    expect(readMarks(raw)).toEqual({
      twoStep: { amazon: DAY },
      checks: { amazon: { orders: DAY }, other: { statements: DAY } },
    });
  });
  test('anything', () => {
    fc.assert(
      fc.property(fc.anything(), (raw) => {
        expect(readMarks(raw)).toEqual(readMarks(readMarks(raw)));
      }),
    );
  });
});

test('how much is broken', () => {
  const sound = { version: 1, ...markCheck(markTwoStep(NO_MARKS, 'amazon', DAY), 'amazon', 'orders', DAY) };
  expect(faultsInMarks(undefined)).toBe(0);
  expect(faultsInMarks(sound)).toBe(0);
  expect(faultsInMarks({ ...sound, checks: { amazon: {} } })).toBe(0);
  expect(faultsInMarks({ ...sound, version: 2 })).toBe(1);
  expect(faultsInMarks({ ...sound, twoStep: { amazon: DAY, nobody: DAY, google: 3 } })).toBe(2);
  for (const broken of [null, 7, 'x', []]) expect(faultsInMarks(broken)).toBeGreaterThan(0);
});

test('a day is the person’s own', () => {
  expect(dayOf(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
});
