import type { Adviser } from '#components/health/health-ways.ts';
import type { PasswordEstimate } from '#utils/health/estimate-password.ts';
import type { PassPhrase } from '#utils/health/pass-phrase.ts';
import type { AdviserAnswer, AdviserTask } from './task.ts';

type Question = AdviserTask extends infer Task ? (Task extends AdviserTask ? Omit<Task, 'id'> : never) : never;

/** Gives questions to a worker that is started with the first of them; one that breaks is answered with `null`. */
export function createAdviser(): Adviser {
  const waiting = new Map<number, (result: AdviserAnswer['result']) => void>();
  let worker: Worker | null = null;
  let last = 0;

  function wake(): Worker {
    if (worker) return worker;
    worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    worker.onmessage = ({ data: { id, result } }: MessageEvent<AdviserAnswer>) => {
      waiting.get(id)?.(result);
      waiting.delete(id);
    };
    worker.onerror = () => {
      worker?.terminate();
      worker = null;
      for (const answer of waiting.values()) answer(null);
      waiting.clear();
    };
    return worker;
  }

  const ask = (question: Question) =>
    new Promise<AdviserAnswer['result']>((resolve) => {
      last++;
      waiting.set(last, resolve);
      wake().postMessage({ id: last, ...question });
    });

  return {
    wake: () => void wake(),
    estimate: async (password, words) => (await ask({ estimate: { password, words } })) as PasswordEstimate | null,
    makePhrase: async (language, count) => (await ask({ phrase: { language, count } })) as PassPhrase | null,
  };
}
