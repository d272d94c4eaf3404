import { withoutInvisible } from './invisible.ts';
import { shapeOf } from './skeleton.ts';

/**
 * A name as it is compared: compatibility forms unified (NFKC), invisible characters removed, small letters, foreign
 * letters that pass for Latin ones inside a Latin word written as those. Japanese stays Japanese.
 */
export function foldName(name: string): string {
  if (PLAIN_NAME.test(name)) return name.toLowerCase();

  const text = withoutInvisible(name.normalize('NFKC')).toLowerCase().replace(/\s+/gu, ' ').trim();
  return text.replace(MIXED_WORD, (word) =>
    /[a-z]/.test(word) || !/\p{L}/u.test(word) ? unmask(word) : maskedOf(word),
  );
}

/**
 * What nearly all names of the catalogue are, and what folding leaves as it is but for capitals: words of ASCII, kana and
 * ideographs with single spaces between them. The catalogue is folded whenever the worker starts.
 */
const PLAIN_NAME = /^[!-~ぁ-ゖァ-ヺーヽ・一-鿿]+(?: [!-~ぁ-ゖァ-ヺーヽ・一-鿿]+)*$/;

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
