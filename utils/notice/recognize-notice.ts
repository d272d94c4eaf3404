import { type Circumstances, circumstancesOf } from './circumstances-of.ts';
import { hearPhrases } from './hear-phrases.ts';
import { type NoticeKind, type NoticeWords, weighsMore } from './notice.ts';
import { isForwarded, ownWords } from './own-words.ts';
import { withoutSmallPrint } from './small-print.ts';
import { type Weighed, weighEvidence } from './weigh-evidence.ts';

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
  const known = circumstancesOf(words, own);
  if (words.channel === 'page') return known.isAbout ? null : kindOfPage(known, isForged);
  const { none, kinds } = weighEvidence(known, isForged);
  return clearest(kinds, none);
}

/** A page is read for its own phrases: it offers ways, too. Of a forged one also the model tells what it wants, as of any text. */
function kindOfPage(known: Circumstances, isForged: boolean): NoticeKind | null {
  const heard = [...hearPhrases(known.told)].map(([kind, phrase]) => ({ kind, weight: phrase, phrase }));
  const said = clearest(heard, isForged ? FAINTEST : LEAST);
  if (said !== null || !isForged) return said;
  const { none, kinds } = weighEvidence(known, false);
  return clearest(
    kinds.filter(({ kind }) => !WAYS_IN.has(kind)),
    none + MORE_OF_PAGES,
  );
}

/** The kind for which most speaks; but what happened to the account itself comes first, if it is said as clearly. */
function clearest(kinds: readonly Weighed[], least: number): NoticeKind | null {
  const spoken = kinds.filter(({ weight }) => weight >= least);
  const first = spoken.reduce<Weighed | null>(
    (most, one) => (most === null || comesBefore(one, most) ? one : most),
    null,
  );
  if (first === null) return null;
  const grave = spoken.filter(
    ({ kind, phrase, weight }) =>
      OF_THE_ACCOUNT.has(kind) && phrase >= Math.max(SAID, first.phrase) && weight > first.weight - CLOSE,
  );
  return grave.reduce((kind, other) => (weighsMore(other.kind, kind) ? other.kind : kind), first.kind);
}

function comesBefore(one: Weighed, other: Weighed): boolean {
  return one.weight > other.weight || (one.weight === other.weight && weighsMore(one.kind, other.kind));
}

const LONGEST_TITLE = 80;

/** Of a page that is forged, any word tells the kind; of others what is less clear is no notice. */
const FAINTEST = 0.4;
const LEAST = 4;
/** What is forged most of all is the way in, which says nothing: the model must be surer than of a mail, and names no sign-in. */
const MORE_OF_PAGES = 1;
const WAYS_IN: ReadonlySet<NoticeKind> = new Set(['sign-in-attempt', 'sign-in-id-changed']);

const OF_THE_ACCOUNT: ReadonlySet<NoticeKind> = new Set(['sign-in-id-changed', 'code-flood', 'account-suspended']);

/** What is said as clearly as this is meant, unless very much more speaks for another. */
const SAID = 6;
const CLOSE = 10;
