import { type Example, PLACES } from './examples.ts';

/** A linear model: for each feature as many weights as there are places. */
export interface Learnt {
  features: readonly string[];
  weights: Float64Array;
  start: Float64Array;
}

/** All found by five-fold measuring (`--measure`); none of them is touchy. */
const ROUNDS = 20;
/** In the last rounds what is 0 stays 0. */
const LAST_ROUNDS = 4;
const RATE = 1;
const FIRST_SQUARES = 0.1;
/** So much nearer to 0 comes every weight each round; what is seldom needed goes (L1). */
const SHRINK = 0.05;
/** The start of each place learns more slowly than its weights. */
const START_RATE = 0.1;
const TOO_LITTLE = 1e-4;

const COUNT = PLACES.length;

/**
 * Multinomial logistic regression by stochastic gradients with a rate of its own for each weight (AdaGrad: Duchi, Hazan and Singer,
 * JMLR 12, 2011). The order of the examples is shuffled by figures that are the same each time, so that the same examples make
 * the same weights.
 */
export function learn(examples: readonly Example[], features: readonly string[]): Learnt {
  const index = new Map(features.map((feature, at) => [feature, at]));
  const rows = examples.map((example) =>
    Int32Array.from(example.features.map((name) => index.get(name)).filter((at) => at !== undefined)),
  );
  const weights = new Float64Array(features.length * COUNT);
  const squares = new Float64Array(features.length * COUNT).fill(FIRST_SQUARES);
  const start = new Float64Array(COUNT);
  const startSquares = new Float64Array(COUNT).fill(FIRST_SQUARES);
  const order = [...rows.keys()];
  const next = createFigures();

  for (let round = 0; round < ROUNDS; round++) {
    const isLast = round >= ROUNDS - LAST_ROUNDS;
    if (round > 0 && !isLast) shrink(weights);
    shuffle(order, next);
    for (const at of order) {
      const row = rows[at]!;
      if (row.length === 0) continue;
      const share = 1 / Math.sqrt(Math.max(20, row.length));
      const shares = sharesOf(row, share, weights, start);
      for (let place = 0; place < COUNT; place++) {
        const slope = shares[place]! - (place === examples[at]!.place ? 1 : 0);
        if (Math.abs(slope) < TOO_LITTLE) continue;
        startSquares[place]! += slope * slope;
        start[place]! -= (START_RATE * RATE * slope) / Math.sqrt(startSquares[place]!);
        const step = slope * share;
        for (const feature of row) {
          const cell = feature * COUNT + place;
          if (isLast && weights[cell] === 0) continue;
          squares[cell]! += step * step;
          weights[cell]! -= (RATE * step) / Math.sqrt(squares[cell]!);
        }
      }
    }
  }
  return { features, weights, start };
}

/** How likely each place is; they sum up to 1. */
function sharesOf(row: Int32Array, share: number, weights: Float64Array, start: Float64Array): Float64Array {
  const sums = Float64Array.from(start);
  for (const feature of row) {
    for (let place = 0; place < COUNT; place++) sums[place]! += share * weights[feature * COUNT + place]!;
  }
  const most = Math.max(...sums);
  let all = 0;
  for (let place = 0; place < COUNT; place++) all += sums[place] = Math.exp(sums[place]! - most);
  return sums.map((sum) => sum / all);
}

function shrink(weights: Float64Array): void {
  for (let cell = 0; cell < weights.length; cell++) {
    const weight = weights[cell]!;
    weights[cell] = Math.sign(weight) * Math.max(0, Math.abs(weight) - SHRINK);
  }
}

function shuffle(order: number[], next: () => number): void {
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(next() * (at + 1));
    [order[at], order[other]] = [order[other]!, order[at]!];
  }
}

/** A linear congruential generator (figures of ANSI C): no figures to be trusted with secrets, but the same each time. */
function createFigures(): () => number {
  let seed = 42;
  return () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
    return seed / 2 ** 31;
  };
}
