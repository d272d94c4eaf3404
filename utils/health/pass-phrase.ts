import { type FillRandom, pickBelow } from './random.ts';

/** Fewer words can be guessed, more can't be remembered. */
export const WORDS_IN_PHRASE = { fewest: 4, most: 12 } as const;

export interface PassPhrase {
  text: string;
  /** How many bits it takes to tell it from all others that could have come. */
  bits: number;
}

/**
 * Draws words from a list that has none twice, joined by hyphens; the first begins with a capital and a digit ends it, because
 * many sites insist on both. They are no secret and count nothing (the digit does). `count` is brought into its bounds.
 */
export function makePassPhrase(words: readonly string[], count: number, fill?: FillRandom): PassPhrase {
  const length = Math.min(Math.max(Math.trunc(count) || 0, WORDS_IN_PHRASE.fewest), WORDS_IN_PHRASE.most);
  const drawn = Array.from({ length }, () => words[pickBelow(words.length, fill)]!);
  const text = `${drawn.join('-')}-${pickBelow(10, fill)}`;
  return {
    text: text.charAt(0).toUpperCase() + text.slice(1),
    bits: length * Math.log2(words.length) + Math.log2(10),
  };
}
