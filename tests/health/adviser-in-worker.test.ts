import { beforeEach, expect, test, vi } from 'vitest';
import { createAdviser } from '../../entrypoints/health/adviser-in-worker.ts';
import type { AdviserTask } from '../../entrypoints/health/task.ts';

/** Workers of this test, in the order in which they were started. */
let workers: WorkerDouble[] = [];

class WorkerDouble {
  onmessage: ((event: { data: unknown }) => void) | null = null;
  onerror: (() => void) | null = null;
  asked: AdviserTask[] = [];
  isEnded = false;
  constructor() {
    workers.push(this);
  }
  postMessage(task: AdviserTask) {
    this.asked.push(task);
  }
  terminate() {
    this.isEnded = true;
  }
}

beforeEach(() => {
  workers = [];
  vi.stubGlobal('Worker', WorkerDouble);
});

test('no worker is started before it is wanted, and then one', () => {
  const adviser = createAdviser();
  expect(workers).toHaveLength(0);
  adviser.wake();
  adviser.wake();
  void adviser.estimate('a', []);
  expect(workers).toHaveLength(1);
});

test('answers find their questions, whatever their order', async () => {
  const adviser = createAdviser();
  const [first, second] = [adviser.estimate('a', ['b']), adviser.makePhrase('ja', 5)];
  const [worker] = workers;
  const [one, two] = worker!.asked;
  expect(one).toMatchObject({ estimate: { password: 'a', words: ['b'] } });
  worker?.onmessage?.({ data: { id: two!.id, result: { text: 'Inu', bits: 9 } } });
  worker?.onmessage?.({ data: { id: one!.id, result: null } });
  expect(await second).toEqual({ text: 'Inu', bits: 9 });
  expect(await first).toBeNull();
});

test('a worker that breaks leaves nobody waiting, and the next question starts another', async () => {
  const adviser = createAdviser();
  const answer = adviser.estimate('a', []);
  workers[0]?.onerror?.();
  expect(await answer).toBeNull();
  expect(workers[0]?.isEnded).toBe(true);
  void adviser.estimate('b', []);
  expect(workers).toHaveLength(2);
});
