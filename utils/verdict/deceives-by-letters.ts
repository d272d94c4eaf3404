import type { ReasonCode } from './reason.ts';

/** Reasons that speak of the name's letters: where foreign ones are among them, they must not be drawn as they are. */
const OF_LETTERS: ReadonlySet<ReasonCode> = new Set([
  'brandInHost',
  'brandInNetworkHost',
  'fakeSeparator',
  'latinInDisguise',
  'lookalikeLetters',
  'mixedScripts',
  'nearMiss',
  'oddLetters',
]);

/** Whether a decoded name may not be shown to the person because of this reason. */
export function deceivesByLetters(code: ReasonCode): boolean {
  return OF_LETTERS.has(code);
}
