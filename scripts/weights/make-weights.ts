import { BASE, LEVELS, letterOf } from '#utils/notice/model/read-weights.ts';
import { chooseFeatures } from './choose-features.ts';
import { type Example, PLACES } from './examples.ts';
import { type Learnt, learn } from './learn.ts';

/** As many features get weights as make a file of some 110 kB. */
const MOST_FEATURES = 8_000;

/**
 * The weights of the model as they are kept (`readWeights` reads them). Learns twice: from all features, then from those that had
 * the most weight in the most texts.
 */
export function makeWeights(examples: readonly Example[], most = MOST_FEATURES): string {
  const chosen = chooseFeatures(examples);
  const all = learn(examples, [...chosen.keys()]);
  const ranked = all.features
    .map((feature, at) => [feature, worthOf(all, at) * Math.sqrt(chosen.get(feature)!)] as const)
    .sort(([, a], [, b]) => b - a);
  return write(
    learn(
      examples,
      ranked.slice(0, most).map(([feature]) => feature),
    ),
  );
}

function worthOf({ weights }: Learnt, at: number): number {
  return weightsAt(weights, at).reduce((sum, weight) => sum + Math.abs(weight), 0);
}

function weightsAt(weights: Float64Array, at: number): Float64Array {
  return weights.subarray(at * PLACES.length, (at + 1) * PLACES.length);
}

function write({ features, weights, start }: Learnt): string {
  const step = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / LEVELS;
  const lines = features.map((feature, at) => {
    const levels = [...weightsAt(weights, at)].map((weight, place) => {
      const level = Math.round(weight / step);
      return level === 0 ? '' : place.toString(BASE) + letterOf(level);
    });
    return `${feature}\t${levels.join('')}`;
  });
  const places = PLACES.map((name, place) => `${name} ${start[place]!.toFixed(3)}`);
  return [step.toFixed(5), ...places, '', ...lines.filter((line) => !line.endsWith('\t')).sort()].join('\n');
}
