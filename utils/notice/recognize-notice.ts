import { findGist } from './find-gist.ts';
import { type FoldedWords, findWording } from './find-wording.ts';
import { foldText } from './fold-text.ts';
import { isAboutNotices } from './is-about-notices.ts';
import { isOrdinary } from './is-ordinary.ts';
import { noticeRules } from './kinds/notice-rules.ts';
import { type NoticeKind, type NoticeWords, weighsMore } from './notice.ts';
import type { NoticeRule, Wording } from './notice-rule.ts';
import { isForwarded, ownWords } from './own-words.ts';
import { withoutSmallPrint } from './small-print.ts';
import { tellsIncident } from './tells-incident.ts';
import { withoutMentions } from './without-mentions.ts';

/**
 * Which notice a text is, whether it is genuine or not, or `null`: it is none we know, or it only speaks of one (an article, a
 * forwarded or quoted mail). Of several the one that is said most clearly counts, the subject's before the body's, then the one
 * that weighs most. `isForged`: the verdict is danger, so that words of ordinary mails (“order confirmation”) tell its kind, too.
 * Never throws, and reads no more than the first pages of a long text.
 */
export function recognizeNotice(words: NoticeWords, isForged = false): NoticeKind | null {
  if (isForwarded(words.subject || words.body.slice(0, LONGEST_TITLE))) return null;
  const own = ownWords(words.body);
  const said = withoutSmallPrint(own);
  const found = kindOf(words, said, isForged);
  // whoever forges may write it where others write their small print
  return found === null && isForged && said !== own ? kindOf(words, own, isForged) : found;
}

function kindOf(words: NoticeWords, own: string, isForged: boolean): NoticeKind | null {
  const told = words.subject.replace(ANSWER, '');
  // whoever answers a mail and quotes it bears its subject, too
  const hasQuotes = /^[ \t\u3000]*[>＞]/m.test(words.body.slice(0, QUOTES_WITHIN));
  const isAnswer = told !== words.subject && hasQuotes;
  const subject = isAnswer ? '' : foldText(told);
  const body = foldText(hasQuotes && !isAnswer ? own.replace(ANSWERS, '') : own);
  if (isAboutNotices(subject === '' ? titleOf(own) : subject, body)) return null;

  const isIncident = subject === '' && tellsIncident(body);
  const text = isIncident ? body : withoutMentions(subject === '' ? body : `${subject}。${body}`);
  if (!isForged && words.channel !== 'page' && isOrdinary(text)) return null;

  const folded: FoldedWords = { text, subjectEnd: subject.length, channel: words.channel };
  let found: NoticeKind | null = null;
  let most = isForged ? FAINTEST : LEAST;
  for (const rule of noticeRules) {
    const score = scoreOf(rule, folded);
    if (score < most || (score === most && found !== null && !weighsMore(rule.kind, found))) continue;
    most = score;
    found = rule.kind;
  }
  // what is said by a word or two only counts less than what is meant
  const isClear = found !== null && most > LEAST;
  return isClear ? found : (findGist(folded, isIncident || LINK.test(own)) ?? found);
}

/** The first line of a bare text, if it stands above others and is short; folded. */
function titleOf(own: string): string {
  const [first = '', ...others] = own.trim().split('\n', 2);
  return others.length > 0 && first.length <= LONGEST_TITLE ? foldText(first) : '';
}

const LONGEST_TITLE = 80;
const ANSWER = /^(?:\s*re\s*[:：])+/i;
/** The same in a bare text: its first line is the subject of the mail that is answered. */
const ANSWERS = /^\s*re\s*[:：].*\n/i;
const QUOTES_WITHIN = 6_000;

/** Folded texts have lost their addresses. */
const LINK = /https?:\/\/|(?<![\w@.])[a-z\d][a-z\d-]{0,62}(?:\.[a-z\d-]{1,63}){0,4}?\.[a-z]{2,24}(?:\/|\s|$)/i;

/** Of what is forged, any word tells the kind. */
const FAINTEST = 0.4;
/** What is less clear is no notice. */
const LEAST = 4;
/** What the subject says is what the sender wants to be read. */
const IN_SUBJECT = 3;
/** Where there is no subject, the first words are one. */
const OPENING = 60;
const IN_OPENING = 1;

function scoreOf({ wordings }: NoticeRule, words: FoldedWords): number {
  const ja = wordings.ja.map((wording) => weightOf(wording, 'ja', words));
  return Math.max(0, ...ja, ...wordings.en.map((wording) => weightOf(wording, 'en', words)));
}

function weightOf(wording: Wording, tongue: 'ja' | 'en', words: FoldedWords): number {
  const at = findWording(wording, tongue, words);
  if (at === -1) return 0;
  if (wording.weight <= 1) return at < words.subjectEnd ? 2 * wording.weight : wording.weight;
  if (at < words.subjectEnd) return wording.weight + IN_SUBJECT;
  return wording.weight + (words.subjectEnd === 0 && at < OPENING ? IN_OPENING : 0);
}
