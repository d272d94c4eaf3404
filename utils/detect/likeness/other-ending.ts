import type { GuardedName } from '#utils/brand/guarded-names.ts';
import { commonNames } from '#utils/data/honest-words.ts';
import { isCheapEnding } from '../cheap-ending.ts';
import { type Likeness, SHORTEST_ALONE } from './likeness.ts';

/** The name itself under an ending that isn't its brand's: `amazon.top`; `null` where that means nothing. */
export function otherEnding(name: GuardedName, suffix: string): Likeness | null {
  if (name.text.length < SHORTEST_ALONE || name.endings.includes(suffix) || commonNames.has(name.text)) return null;
  const country = suffix.slice(suffix.lastIndexOf('.') + 1);
  if (isCheapEnding(country)) return { kind: 'otherEnding', name, written: name.text };

  const isMild = country.length === 2 || OLD_ENDINGS.has(country) || name.weight === 0;
  return { kind: isMild ? 'otherCountry' : 'otherEnding', name, written: name.text };
}

/** A brand that holds one of these often holds them all, with or without our knowing. */
const OLD_ENDINGS: ReadonlySet<string> = new Set(['com', 'net', 'org']);
