import { withoutInvisible } from './invisible.ts';
import { shapeOf } from './skeleton.ts';

/**
 * A name as it is compared: compatibility forms unified (NFKC), invisible characters removed, small letters, foreign
 * letters that pass for Latin ones inside a Latin word written as those. Japanese stays Japanese.
 */
export function foldName(name: string): string {
  const text = withoutInvisible(name.normalize('NFKC')).toLowerCase().replace(/\s+/gu, ' ').trim();
  return text.replace(MIXED_WORD, (word) =>
    /[a-z]/.test(word) || !/\p{L}/u.test(word) ? unmask(word) : maskedOf(word),
  );
}

/** Runs of Latin, Greek, Cyrillic, Armenian and the like: scripts whose letters can be taken for each other. */
const MIXED_WORD =
  /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Armenian}\p{Script=Cherokee}\p{M}]+/gu;

function unmask(word: string): string {
  let plain = '';
  for (const character of word) {
    plain += character >= 'a' && character <= 'z' ? character : shapeOf(character);
  }
  return plain;
}

/** A wholly foreign word is one unless every letter of it passes for a Latin one (`аррӏе`). */
function maskedOf(word: string): string {
  const plain = unmask(word);
  return /^[a-z]+$/.test(plain) ? plain : word;
}
