import type { Reason } from '#utils/verdict/reason.ts';
import type { Verdict } from '#utils/verdict/verdict.ts';
import type { Part } from './fill.ts';
import { type Language, language, say, sayUnchecked } from './words.ts';

/** What a reason says, and how one can see it oneself; `how` is empty when there is nothing to look at. */
export interface Explanation {
  why: Part[];
  how: Part[];
}

/** Params that hold a brand's id; every other param is a stranger's word and is shown as it is. */
const BRAND_PARAMS = new Set(['brand', 'claim', 'looksLike']);

/**
 * Puts a reason into sentences of the browser's language. A code without a sentence (an old page after an update) is
 * told as such, never left out.
 */
export function explain(reason: Reason, names: Verdict['names']): Explanation {
  const values = nameBrands(reason.params, names);
  const why = sayUnchecked(`reason_${reason.code}`, values);
  return {
    why: why.length > 0 ? why : say('card_noSentence', { code: reason.code }),
    how: sayUnchecked(`how_${reason.code}`, values),
  };
}

/** A brand's name in the given language, or its id when the verdict brings no name. */
export function nameOf(brand: string, names: Verdict['names'], tongue: Language = language()): string {
  return (Object.hasOwn(names, brand) ? names[brand]?.[tongue] : undefined) ?? brand;
}

function nameBrands(params: Reason['params'], names: Verdict['names']): Record<string, string> {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, BRAND_PARAMS.has(name) ? nameOf(value, names) : value]),
  );
}
