import type { Known } from '#utils/detect/define-link-detector.ts';
import { createKnown } from '#utils/detect/known.ts';
import { dnsOverHttps } from '#utils/lookup/dns-over-https.ts';
import { whoReceived } from '#utils/mail/auth/who-received.ts';
import { guessText } from '#utils/mail/source/guess-text.ts';
import { kindOfInput } from '#utils/mail/source/kind-of-input.ts';
import { readSource } from '#utils/mail/source/read-source.ts';
import { noticeOfMail, noticeOfText } from '#utils/notice/notice-of.ts';
import { examineText, examineWithWords } from '#utils/verdict/examine.ts';
import type { Task, TaskResult } from './task.ts';

/** Does what the inspector's worker is for; the catalogue is built at the first task and kept while the lists are the same. */
export function createTaskRunner(): (task: Task) => Promise<TaskResult> {
  let built: { lists: string; known: Known } | null = null;

  function knownUnder(lists: Task['lists']): Known {
    const key = JSON.stringify(lists);
    if (built?.lists !== key) built = { lists: key, known: createKnown(lists) };
    return built.known;
  }

  return async ({ bytes, lists, settings, webmail }) => {
    try {
      const kind = kindOfInput(bytes);
      if (kind === 'empty') return { problem: 'inspector_empty' };
      if (kind === 'neither') return { problem: 'inspector_noMail' };
      const known = knownUnder(lists);
      if (kind === 'text') {
        const text = guessText(bytes);
        const examination = examineText(text, known);
        return { examination, notice: noticeOfText(text, examination.verdict, known.brands) };
      }
      const receiver = whoReceived(readSource(bytes), webmail, settings);
      const lookUpKey = settings.looksUpKeys ? dnsOverHttps(settings.resolver) : undefined;
      const options = { receiver, ...(lookUpKey && { lookUpKey }) };
      const { examination, words } = await examineWithWords(bytes, options, known);
      return { examination, notice: noticeOfMail(words, examination.verdict, known.brands) };
    } catch (error) {
      console.error('The mail could not be judged.', error);
      return { problem: 'inspector_failed' };
    }
  };
}
