import type { NoticeKind } from '../notice.ts';
import { featuresOf } from './features-of.ts';
import { readWeights, type Weights } from './read-weights.ts';
import { WEIGHTS } from './weights.ts';

/** How much speaks for a text being each kind of notice, and (`none`) for its being an ordinary text. */
export interface KindWeights {
  none: number;
  kinds: ReadonlyMap<NoticeKind, number>;
}

/**
 * Weighs a folded text by all that it says, and by `signs` of how it is written: a linear model over letters, words and concepts, learnt from the wordings kept in
 * `tests/notice` (`npm run weights`). What the highest is ahead of the others by tells how sure it is: 1 is little, 4 much. A text
 * of which it knows nothing gets the weights of any text.
 */
export function weighKinds(text: string, signs: readonly string[] = [], weights: Weights = kept()): KindWeights {
  const known = [...featuresOf(text), ...signs]
    .map((feature) => weights.features.get(feature))
    .filter((weighed) => weighed !== undefined);
  const sums = [...weights.start];
  // long texts say more of everything
  const share = weights.step / Math.sqrt(Math.max(20, known.length));
  for (const weighed of known) {
    for (const [kind, weight] of weighed) sums[kind]! += share * weight;
  }
  const [none = 0, ...others] = sums;
  return { none, kinds: new Map(others.map((sum, at) => [weights.kinds[at]!, sum])) };
}

let read: Weights | undefined;

function kept(): Weights {
  read ??= readWeights(WEIGHTS);
  return read;
}
