import { expect, test } from 'vitest';
import { createTurns } from '#utils/store/turns.ts';

test('work is done one after the other, and a failure holds up nobody', async () => {
  const inTurn = createTurns();
  const done: number[] = [];
  const work = (index: number) => async () => {
    await new Promise((resolve) => setTimeout(resolve, 5 - index));
    done.push(index);
    if (index === 1) throw new Error('one');
    return index;
  };
  const results = await Promise.allSettled([0, 1, 2, 3].map((index) => inTurn(work(index))));
  expect(done).toEqual([0, 1, 2, 3]);
  expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'fulfilled']);
});
