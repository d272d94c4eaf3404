import type { FoldedWords } from './find-wording.ts';
import { foldText } from './fold-text.ts';
import { foldWords } from './fold-words.ts';
import { isAboutNotices } from './is-about-notices.ts';
import { isOrdinary } from './is-ordinary.ts';
import { formOf } from './model/form-of.ts';
import type { NoticeWords } from './notice.ts';
import { tellsIncident } from './tells-incident.ts';
import { withoutMentions } from './without-mentions.ts';

/** What is known of a text before it is weighed. */
export interface Circumstances {
  /** All of it, folded. */
  whole: string;
  /** The same without what it only mentions. */
  told: FoldedWords;
  /** It speaks of notices (`is-about-notices.ts`). */
  isAbout: boolean;
  /** It says what no notice says (`is-ordinary.ts`). */
  isOrdinary: boolean;
  /** All that the model is told besides the words. */
  signs: readonly string[];
}

/** Of subject and `own`, what of the body is its sender's own word. */
export function circumstancesOf(words: NoticeWords, own: string): Circumstances {
  const { subject, body, whole } = foldWords(words, own);
  const about = isAboutNotices(subject === '' ? titleOf(own) : subject, body);
  const isIncident = subject === '' && tellsIncident(body);
  const text = isIncident ? body : withoutMentions(whole);
  const ordinary = isOrdinary(text);
  return {
    whole,
    told: { text, subjectEnd: subject.length, channel: words.channel },
    isAbout: about,
    isOrdinary: ordinary,
    signs: [
      ...formOf(words),
      ...(about ? ['@speaks-of-notices'] : []),
      ...(ordinary ? ['@ordinary'] : []),
      ...(isIncident ? ['@incident'] : []),
    ],
  };
}

/** The first line of a bare text, if it stands above others and is short; folded. */
function titleOf(own: string): string {
  const [first = '', ...others] = own.trim().split('\n', 2);
  return others.length > 0 && first.length <= LONGEST_TITLE ? foldText(first) : '';
}

const LONGEST_TITLE = 80;
