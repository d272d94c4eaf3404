import { foldText } from './fold-text.ts';
import type { NoticeWords } from './notice.ts';

/** What of a mail, a text or a page is looked through, folded. */
export interface ToldWords {
  /** Empty where there is none, or where it is that of the mail that is answered. */
  subject: string;
  body: string;
  /** Both, the one as a sentence before the other. */
  whole: string;
}

/** Subject and `own`, what of the body is its sender's own word (`own-words.ts`), folded. */
export function foldWords({ subject: written, body: all }: NoticeWords, own: string): ToldWords {
  const told = written.replace(ANSWER, '');
  // whoever answers a mail and quotes it bears its subject, too
  const hasQuotes = /^[ \t\u3000]*[>＞]/m.test(all.slice(0, QUOTES_WITHIN));
  const isAnswer = told !== written && hasQuotes;
  const subject = isAnswer ? '' : foldText(told);
  const body = foldText(hasQuotes && !isAnswer ? own.replace(ANSWERS, '') : own);
  return { subject, body, whole: subject === '' ? body : `${subject}。${body}` };
}

const ANSWER = /^(?:\s*re\s*[:：])+/i;
/** The same in a bare text: its first line is the subject of the mail that is answered. */
const ANSWERS = /^\s*re\s*[:：].*\n/i;
const QUOTES_WITHIN = 6_000;
