import type { NameIndex } from '#utils/brand/name-index.ts';
import { foldName } from '#utils/text/fold-name.ts';
import type { PageFacts } from '../page-facts.ts';
import { holdersOf } from './copyright-signs.ts';
import { partsOfTitle, strangePartsOf } from './title-signs.ts';

/** Shorter ones are met by chance: `FAQ`, `会員`. Letters of Japanese say more each. */
const SHORTEST = { latin: 4, other: 3 };
const LATIN = /^[\p{Script=Latin}\d]+$/u;

/**
 * The names under which a page speaks of its own accord: a part of its title that its signature, the name of the site, the
 * first logo or its host (`ownWords`) says as well. Squeezed to letters and digits.
 */
export function ownVoices(facts: PageFacts, names: NameIndex, ownWords: readonly string[]): string[] {
  const said = signedNames(facts);
  const parts = partsOfTitle(facts.title).map(squeeze).filter(isTelling);
  // “Secure login” on a host of that name says nothing: only what is a name
  const hosts = ownWords.filter(isTelling);
  const strange = new Set(strangePartsOf(facts.title, names).map(squeeze));
  return parts.filter(
    (part) =>
      said.some((other) => other.includes(part) || part.includes(other)) ||
      (strange.has(part) && hosts.some((host) => host.includes(part) || part.includes(host))),
  );
}

/** Whether one of these voices is another's than who bears these folded names. */
export function isAnothers(voices: readonly string[], names: readonly string[]): boolean {
  const own = names.map(squeeze);
  return voices.some((voice) => !own.some((name) => name.length > 1 && voice.includes(name)));
}

/** Whether signature, metadata or logo name somebody else than who bears these folded names. */
export function isSignedOtherwise(facts: PageFacts, own: readonly string[]): boolean {
  return isAnothers(signedNames(facts), own);
}

/** Whether the page bears any name besides these: in its title, its signature, its metadata or its logo. */
export function isNamedOtherwise(facts: PageFacts, names: NameIndex, own: readonly string[]): boolean {
  const strange = strangePartsOf(facts.title, names).map(squeeze).filter(isTelling);
  return isAnothers([...strange, ...signedNames(facts)], own);
}

function signedNames(facts: PageFacts): string[] {
  return [
    ...holdersOf(facts),
    ...facts.siteNames.map(foldName),
    foldName(facts.logos.find(({ isMarked, name }) => isMarked && name !== '')?.name ?? ''),
  ]
    .map(squeeze)
    .filter(isTelling);
}

function squeeze(folded: string): string {
  return folded.replaceAll(/[^\p{L}\d]/gu, '');
}

function isTelling(squeezed: string): boolean {
  return squeezed.length >= (LATIN.test(squeezed) ? SHORTEST.latin : SHORTEST.other);
}
