import { readWeights } from '#utils/notice/model/read-weights.ts';
import { weighKinds } from '#utils/notice/model/weigh-kinds.ts';
import { type Example, PLACES } from './examples.ts';
import { groupAlike } from './group-alike.ts';
import { makeWeights } from './make-weights.ts';

const FOLDS = 5;

/** How often the model alone is right about texts that it has not seen, nor anything like them. */
export function measure(examples: readonly Example[]): string {
  const groups = groupAlike(examples.map(({ text }) => text));
  const tally = { notices: 0, right: 0, ordinary: 0, called: 0 };
  for (let fold = 0; fold < FOLDS; fold++) {
    const isHeldBack = (at: number): boolean => groups[at]! % FOLDS === fold;
    const weights = readWeights(makeWeights(examples.filter((_, at) => !isHeldBack(at))));
    for (const { text, signs, place } of examples.filter((_, at) => isHeldBack(at))) {
      const { none, kinds } = weighKinds(text, signs, weights);
      const sums = [none, ...kinds.values()];
      const said = sums.indexOf(Math.max(...sums));
      tally[place === 0 ? 'ordinary' : 'notices']++;
      if (place === 0 && said !== 0) tally.called++;
      if (place !== 0 && said === place) tally.right++;
    }
  }
  const { notices, right, ordinary, called } = tally;
  return `${PLACES.length - 1} kinds: right ${right} of ${notices} (${((100 * right) / notices).toFixed(1)} %), ordinary texts called a notice ${called} of ${ordinary}`;
}
