import { confusables } from '#utils/data/confusables.ts';

/** One character as the eye reads it; may be several letters or none (a combining mark). */
export function shapeOf(character: string): string {
  const known = confusables.get(character);
  if (known !== undefined) return known;
  if (character < '\u0080') return character.toLowerCase();

  const plain = character.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain === character ? plain : [...plain].map((part) => confusables.get(part) ?? part).join('');
}

/**
 * What the eye reads: two texts that look alike have the same skeleton (in the manner of Unicode TR 39, with a smaller
 * table). Not for showing.
 */
export function skeletonOf(text: string): string {
  let shape = '';
  for (const character of text.toLowerCase()) shape += isPlainLetter(character) ? character : shapeOf(character);
  return foldPairs(shape);
}

function isPlainLetter(character: string): boolean {
  return character >= 'a' && character <= 'z';
}

/** Pairs that melt into one letter in most screen fonts. */
function foldPairs(shape: string): string {
  return shape.replaceAll('rn', 'm').replaceAll('vv', 'w');
}
