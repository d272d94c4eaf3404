import { japaneseWords } from '#utils/data/health/japanese-words.ts';
import { createEstimator, englishWords } from '#utils/health/estimate-password.ts';
import { makePassPhrase } from '#utils/health/pass-phrase.ts';
import type { AdviserAnswer, AdviserTask } from './task.ts';

/** Off the page's own thread: the dictionaries take a moment to read, and typing must not wait for them. */
const estimate = createEstimator();

addEventListener('message', ({ data }: MessageEvent<AdviserTask>) => {
  postMessage({ id: data.id, result: resultOf(data) } satisfies AdviserAnswer);
});

function resultOf(task: AdviserTask): AdviserAnswer['result'] {
  if ('estimate' in task) return estimate(task.estimate.password, task.estimate.words);
  return makePassPhrase(task.phrase.language === 'ja' ? japaneseWords : englishWords(), task.phrase.count);
}
