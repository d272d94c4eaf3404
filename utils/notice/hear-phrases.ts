import { type FoldedWords, findWording } from './find-wording.ts';
import { noticeRules } from './kinds/notice-rules.ts';
import type { NoticeKind } from './notice.ts';
import type { NoticeRule, Wording } from './notice-rule.ts';

/** How clearly each notice is said by a phrase of its rules; those of which none is heard are left out. */
export function hearPhrases(words: FoldedWords): ReadonlyMap<NoticeKind, number> {
  const heard = noticeRules.map((rule) => [rule.kind, clearness(rule, words)] as const);
  return new Map(heard.filter(([, score]) => score > 0));
}

/** What the subject says is what the sender wants to be read. */
const IN_SUBJECT = 3;
/** Where there is no subject, the first words are one. */
const OPENING = 60;
const IN_OPENING = 1;

function clearness({ wordings }: NoticeRule, words: FoldedWords): number {
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
