import { beforeEach, expect, test } from 'vitest';
import type { Last } from '#components/lists/last-line.tsx';
import { createHealthMarks } from '#utils/store/health-marks.ts';
import { createMarkWays } from '../../entrypoints/health/mark-ways.ts';
import { speak } from '../i18n/speak.ts';
import { createArea } from '../store/area-double.ts';

beforeEach(() => speak('en'));

/** The ways over a store of their own; `next` waits for what is said next. */
function open(quota?: number) {
  const kept = createHealthMarks(createArea(quota));
  let hear: (last: Last) => void = () => undefined;
  const ways = createMarkWays(kept, {
    nameOf: (brand) => (brand === 'amazon' ? 'Amazon' : undefined),
    tell: async (last) => hear(last),
  });
  const next = (act: () => void) =>
    new Promise<Last>((resolve) => {
      hear = resolve;
      act();
    });
  return { kept, ways, next };
}

test('a mark is kept with its day, said, and can be taken back', async () => {
  const { kept, ways, next } = open();
  const said = await next(() => ways.markTwoStep('amazon', true));
  expect(said.sentence).toBe('Marked as done: Amazon.');
  expect((await kept.read()).twoStep.amazon).toMatch(/^\d{4}-\d\d-\d\d$/);
  await next(() => said.undo?.());
  expect((await kept.read()).twoStep).toEqual({});
});

test('clearing a check list leaves the others, and can be taken back', async () => {
  const { kept, ways, next } = open();
  await next(() => ways.markCheck('amazon', 'orders', true));
  await next(() => ways.markCheck('other', 'statements', true));
  const said = await next(() => ways.clearChecks('other'));
  expect(said.sentence).toBe('All marks of Another account are gone.');
  expect(Object.keys((await kept.read()).checks)).toEqual(['amazon']);
  await next(() => said.undo?.());
  expect(Object.keys((await kept.read()).checks)).toEqual(['amazon', 'other']);
});

test('what the store did not take is said, and there is nothing to take back', async () => {
  const { kept, ways, next } = open(0);
  const said = await next(() => ways.markCheck('amazon', 'orders', true));
  expect(said.sentence).toContain('could not be kept');
  expect(said.undo).toBeNull();
  expect((await kept.read()).checks).toEqual({});
});
