import type { FoundName, NameIndex } from '#utils/brand/name-index.ts';
import type { Brand } from '#utils/data/brand.ts';
import { isBoundary } from './claimed-by-name.ts';

/** A brand's name inside a text. */
export interface NamedBrand {
  brand: Brand;
  start: number;
  end: number;
}

/** More names are a list, not a claim. */
const MOST_NAMES = 200;

/**
 * All strong names of brands in a folded text, each where it is longest, in order. Latin names stand as words of their own;
 * of a name that several brands bear, all are given.
 */
export function brandsNamed(folded: string, names: NameIndex): NamedBrand[] {
  return namedIn(folded, (text) => names.startingAt(text).filter(({ isWeak }) => !isWeak));
}

/** The same with the names that are weak, and with those that are everyday words: for texts that have to say more than a name. */
export function brandsPerhapsNamed(folded: string, names: NameIndex): NamedBrand[] {
  return namedIn(folded, (text) => [...names.startingAt(text), ...names.everydayAt(text)]);
}

function namedIn(folded: string, startingAt: (text: string) => readonly FoundName[]): NamedBrand[] {
  const found: NamedBrand[] = [];
  for (let at = 0; at < folded.length && found.length < MOST_NAMES; at++) {
    if (at > 0 && !isBoundary(folded, at)) continue;
    const here = startingAt(at === 0 ? folded : folded.slice(at, at + LONGEST_NAME));
    const whole = here.filter(({ end }) => isBoundary(folded, at + end));
    const longest = Math.max(0, ...whole.map(({ end }) => end));
    for (const { brand, end } of whole) {
      if (end === longest) found.push({ brand, start: at, end: at + end });
    }
    if (longest > 1) at += longest - 1;
  }
  return found;
}

const LONGEST_NAME = 60;
