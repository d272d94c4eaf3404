import type { Task, TaskResult } from './task.ts';

/** Gives tasks to a worker; a task that is given while another is underway ends that one. Never rejects. */
export function createWorkerJudge(): (task: Task) => Promise<TaskResult | null> {
  let worker: Worker | null = null;
  let giveUp: (() => void) | null = null;

  return (task) => {
    if (giveUp) {
      // what is judged now is no longer wanted
      worker?.terminate();
      worker = null;
      giveUp();
    }
    worker ??= new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    const busy = worker;
    return new Promise((resolve) => {
      const end = (result: TaskResult | null) => {
        giveUp = null;
        busy.onmessage = null;
        busy.onerror = null;
        resolve(result);
      };
      giveUp = () => end(null);
      busy.onmessage = ({ data }: MessageEvent<TaskResult>) => end(data);
      busy.onerror = () => {
        busy.terminate();
        worker = null;
        end({ problem: 'inspector_failed' });
      };
      busy.postMessage(task, [task.bytes.buffer]);
    });
  };
}
