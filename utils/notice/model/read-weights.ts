import { isNoticeKind, type NoticeKind } from '../notice.ts';

/** The weights of the model, ready to be summed up. Kinds are told by their place; 0 is that of ordinary texts. */
export interface Weights {
  /** The kinds from the second place on. */
  kinds: readonly NoticeKind[];
  /** What one level of a weight is worth. */
  step: number;
  /** What any text has at each place, before anything of it is weighed. */
  start: readonly number[];
  features: ReadonlyMap<string, readonly (readonly [place: number, level: number])[]>;
}

/** How many levels a weight has either way: a letter each, `A`–`Z` for, `a`–`z` against. */
export const LEVELS = 26;
const BEFORE_A = 64;
const BEFORE_SMALL_A = 96;
/** Places are figures to this base. */
export const BASE = 36;

/**
 * Reads what `scripts/weights` wrote: a line with the step, one of each place with its start, an empty line, then one of each
 * feature, a tab, and its weights (figure of the place, letter of the level). Throws for what is written otherwise.
 */
export function readWeights(written: string): Weights {
  const [head = '', body = ''] = written.split('\n\n');
  const [step = '', ...places] = head.split('\n');
  const start = places.map((line) => Number(line.split(' ')[1]));
  const kinds = places.slice(1).map((line) => line.split(' ')[0]);
  if (kinds.length === 0 || !kinds.every(isNoticeKind) || ![Number(step), ...start].every(Number.isFinite))
    throw new Error('No weights.');

  const features = body.split('\n').map((line) => {
    const [feature = '', levels = ''] = line.split('\t');
    return [
      feature,
      [...levels.matchAll(/(\w)([a-z])/gi)].map(([, place, level]) => weightOf(place!, level!)),
    ] as const;
  });
  return { kinds, step: Number(step), start, features: new Map(features) };
}

function weightOf(place: string, letter: string): readonly [number, number] {
  const code = letter.charCodeAt(0);
  return [Number.parseInt(place, BASE), code > BEFORE_SMALL_A ? BEFORE_SMALL_A - code : code - BEFORE_A];
}

/** A level as it is written; the other way round. */
export function letterOf(level: number): string {
  return String.fromCharCode(level < 0 ? BEFORE_SMALL_A - level : BEFORE_A + level);
}
