import type { Circumstances } from './circumstances-of.ts';
import { hearGists } from './hear-gists.ts';
import { hearPhrases } from './hear-phrases.ts';
import { weighKinds } from './model/weigh-kinds.ts';
import type { NoticeKind } from './notice.ts';

/** What speaks for one kind of notice. */
export interface Weighed {
  kind: NoticeKind;
  weight: number;
  /** How clearly a phrase says so; 0 where none does. */
  phrase: number;
}

/**
 * All that speaks for a text being each kind of notice, and (`none`) for its being an ordinary text, on one scale: the phrases
 * of its rule, the gist of it, and the model. `isForged`: the verdict is danger.
 */
export function weighEvidence(
  { whole, told, isAbout, isOrdinary, signs }: Circumstances,
  isForged: boolean,
): { none: number; kinds: readonly Weighed[] } {
  const learnt = weighKinds(whole, signs);
  const phrases = hearPhrases(told);
  const mentioned = told.text === whole ? phrases : hearPhrases({ ...told, text: whole });
  const gists = hearGists(told);
  const weigh = (kind: NoticeKind, start: number): Weighed => {
    const phrase = phrases.get(kind) ?? 0;
    const gist = gists.get(kind) ?? 0;
    const isMentioned = (mentioned.get(kind) ?? 0) >= LEAST;
    const isHeard = phrase >= LEAST || isMentioned || gist > 0;
    const clear = Math.min(1, Math.max(0, (phrase - UNCLEAR) / CLEAR));
    const heard = WEIGHT.phrase * clear + (isMentioned ? WEIGHT.mentioned : 0) + WEIGHT.gist * gist;
    const faint = isForged && phrase > 0 ? WEIGHT.faint : 0;
    return { kind, weight: start + heard + faint + (isHeard ? 0 : WEIGHT.unheard), phrase };
  };
  const ordinary = isForged ? WEIGHT.forged : WEIGHT.least + (isOrdinary ? WEIGHT.ordinary : 0);
  return {
    none: learnt.none + ordinary + (isAbout ? WEIGHT.about : 0),
    kinds: [...learnt.kinds].map(([kind, start]) => weigh(kind, start)),
  };
}

/** A phrase of the one clearness says nothing, one of the sum is beyond doubt. */
const UNCLEAR = 3;
const CLEAR = 8;
/** Phrases that are less clear stand in ordinary mails, too. */
const LEAST = 4;

/** What counts how much, by measuring on wordings that neither rules nor model had seen. */
const WEIGHT = {
  phrase: 3,
  mentioned: 0.5,
  gist: 0.15,
  unheard: -0.5,
  faint: 2,
  about: 4,
  ordinary: 3,
  least: 0.5,
  forged: -3,
};
