import { beforeEach, expect, test, vi } from 'vitest';
import { createSlices } from '#utils/guard/slices.ts';

const LONGEST_TASK_MS = 50;

let done: number[];
let tasks: number;

beforeEach(() => {
  vi.useFakeTimers();
  done = [];
  tasks = 0;
});

/** Work of which every piece takes this long. */
function takeLong(ms: number): (piece: number) => void {
  return (piece) => {
    done.push(piece);
    vi.setSystemTime(Date.now() + ms);
    clock += ms;
  };
}
let clock = 0;

async function runTasks(): Promise<number> {
  let longest = 0;
  while (vi.getTimerCount() > 0) {
    const before = clock;
    vi.advanceTimersToNextTimer();
    tasks++;
    longest = Math.max(longest, clock - before);
  }
  return longest;
}

test('much work is done in order, in many short tasks', async () => {
  vi.spyOn(performance, 'now').mockImplementation(() => clock);
  const put = createSlices(takeLong(0.5), new AbortController().signal);
  const pieces = Array.from({ length: 5_000 }, (_, index) => index);
  put(pieces);
  expect(done).toEqual([]);
  expect(await runTasks()).toBeLessThan(LONGEST_TASK_MS);
  expect(tasks).toBeGreaterThan(100);
  expect(done).toEqual(pieces);
});

test('work that comes meanwhile is done after what was there', async () => {
  const put = createSlices(takeLong(0), new AbortController().signal);
  put([1]);
  put([2]);
  await runTasks();
  put([3]);
  await runTasks();
  expect(done).toEqual([1, 2, 3]);
});

test('stops with the signal', async () => {
  const life = new AbortController();
  const put = createSlices((piece: number) => {
    done.push(piece);
    life.abort();
  }, life.signal);
  put([1, 2, 3]);
  await runTasks();
  put([4]);
  await runTasks();
  expect(done).toEqual([1]);
});
