import { foldName } from '#utils/text/fold-name.ts';
import type { PageFacts } from '../page-facts.ts';
import { holdersOf } from './copyright-signs.ts';
import { partsOfTitle } from './title-signs.ts';

/** Shorter ones are met by chance: `FAQ`, `会員`. Letters of Japanese say more each. */
const SHORTEST = { latin: 4, other: 3 };
const LATIN = /^[\p{Script=Latin}\d]+$/u;

/**
 * The names under which a page speaks of its own accord: a part of its title that its signature, the name of the site or
 * the first logo says as well. Squeezed to letters and digits.
 */
export function ownVoices(facts: PageFacts): string[] {
  const said = [
    ...holdersOf(facts),
    ...facts.siteNames.map(foldName),
    foldName(facts.logos.find(({ isMarked, name }) => isMarked && name !== '')?.name ?? ''),
  ]
    .map(squeeze)
    .filter(isTelling);
  const parts = partsOfTitle(facts.title).map(squeeze).filter(isTelling);
  return parts.filter((part) => said.some((other) => other.includes(part) || part.includes(other)));
}

/** Whether one of these voices is another's than who bears these folded names. */
export function isAnothers(voices: readonly string[], names: readonly string[]): boolean {
  const own = names.map(squeeze);
  return voices.some((voice) => !own.some((name) => name.length > 1 && voice.includes(name)));
}

function squeeze(folded: string): string {
  return folded.replaceAll(/[^\p{L}\d]/gu, '');
}

function isTelling(squeezed: string): boolean {
  return squeezed.length >= (LATIN.test(squeezed) ? SHORTEST.latin : SHORTEST.other);
}
