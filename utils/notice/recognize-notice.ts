import type { FoldedWords } from './find-wording.ts';
import { foldText } from './fold-text.ts';
import { foldWords } from './fold-words.ts';
import { hearPhrases } from './hear-phrases.ts';
import { isAboutNotices } from './is-about-notices.ts';
import { isOrdinary } from './is-ordinary.ts';
import { type NoticeKind, type NoticeWords, weighsMore } from './notice.ts';
import { isForwarded, ownWords } from './own-words.ts';
import { withoutSmallPrint } from './small-print.ts';
import { tellsIncident } from './tells-incident.ts';
import { type Weighed, weighEvidence } from './weigh-evidence.ts';
import { withoutMentions } from './without-mentions.ts';

/**
 * Which notice a text is, whether it is genuine or not, or `null`: it is none we know, or it only speaks of one (an article, a
 * forwarded or quoted mail). Of several the one for which most speaks counts, then the one that weighs most. `isForged`: the verdict
 * is danger, so that words of ordinary mails (“order confirmation”) tell its kind, too. Never throws, and reads no more than the
 * first pages of a long text.
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
  const { subject, body, whole } = foldWords(words, own);
  const isAbout = isAboutNotices(subject === '' ? titleOf(own) : subject, body);
  const isIncident = subject === '' && tellsIncident(body);
  const told = {
    text: isIncident ? body : withoutMentions(whole),
    subjectEnd: subject.length,
    channel: words.channel,
  };
  if (words.channel === 'page') return isAbout ? null : kindOfPage(told, isForged);
  const { none, kinds } = weighEvidence(told, whole, { isAbout, isOrdinary: isOrdinary(told.text), isForged });
  return clearest(kinds, none);
}

/** A page is read for its own phrases alone: it offers ways, too. */
function kindOfPage(told: FoldedWords, isForged: boolean): NoticeKind | null {
  const heard = [...hearPhrases(told)].map(([kind, phrase]) => ({ kind, weight: phrase, phrase }));
  return clearest(heard, isForged ? FAINTEST : LEAST);
}

/**
 * The kind for which most speaks; but of several that are said as clearly the one that weighs most, as long as not much more speaks
 * for the other.
 */
function clearest(kinds: readonly Weighed[], least: number): NoticeKind | null {
  const first = kinds
    .filter(({ weight }) => weight >= least)
    .reduce<Weighed | null>((most, one) => (most === null || comesBefore(one, most) ? one : most), null);
  if (first === null) return null;
  const near = first.weight - (first.phrase < SAID ? NEAR : CLOSE);
  const equals = kinds.filter(({ phrase, weight }) => phrase >= Math.max(SAID, first.phrase) && weight > near);
  return equals.reduce((kind, other) => (weighsMore(other.kind, kind) ? other.kind : kind), first.kind);
}

function comesBefore(one: Weighed, other: Weighed): boolean {
  return one.weight > other.weight || (one.weight === other.weight && weighsMore(one.kind, other.kind));
}

/** The first line of a bare text, if it stands above others and is short; folded. */
function titleOf(own: string): string {
  const [first = '', ...others] = own.trim().split('\n', 2);
  return others.length > 0 && first.length <= LONGEST_TITLE ? foldText(first) : '';
}

const LONGEST_TITLE = 80;

/** Of a page that is forged, any word tells the kind; of others what is less clear is no notice. */
const FAINTEST = 0.4;
const LEAST = 4;

/** What is said as clearly as this is meant, and so is what else is said so. */
const SAID = 6;
const CLOSE = 10;
const NEAR = 2;
