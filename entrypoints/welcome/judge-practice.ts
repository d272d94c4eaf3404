import type { PracticeMail } from '#components/welcome/mails/practice-mail.ts';
import { PRACTICE_SETTINGS, writeSource } from '#components/welcome/mails/write-source.ts';
import type { Judged } from '#components/welcome/practice-answer.tsx';
import { NO_LISTS } from '#utils/data/person-lists.ts';
import { createWorkerJudge } from '../inspector/judge-in-worker.ts';

/**
 * Judges the practice mails as the inspector judges any other, one after the other, and tells each time what is known by then.
 * Under no lists: what the person trusts must not change what is to be learnt.
 */
export async function judgePractice(mails: readonly PracticeMail[], tell: (judged: Judged) => void): Promise<void> {
  const judge = createWorkerJudge();
  let judged: Judged = {};
  for (const mail of mails) {
    const bytes = new TextEncoder().encode(writeSource(mail));
    const result = await judge({ bytes, lists: NO_LISTS, settings: PRACTICE_SETTINGS, webmail: null });
    judged = { ...judged, [mail.id]: result && 'examination' in result ? result.examination : 'failed' };
    tell(judged);
  }
}
