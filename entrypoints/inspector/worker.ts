import { createTaskRunner } from './run-task.ts';
import type { Task } from './task.ts';

/** Judges off the page's own thread: a mail of 25 MB must not make the page stand still. */
const run = createTaskRunner();

addEventListener('message', async ({ data }: MessageEvent<Task>) => {
  postMessage(await run(data));
});
