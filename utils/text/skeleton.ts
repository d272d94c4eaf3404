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
  const written = text.toLowerCase();
  let shape = '';
  let from = 0;
  for (let at = 0; at < written.length; at++) {
    const code = written.charCodeAt(at);
    if (code >= SMALL_A && code <= SMALL_Z) continue;
    const character = String.fromCodePoint(written.codePointAt(at)!);
    const seen = shapeOf(character);
    if (seen !== character) {
      shape += written.slice(from, at) + seen;
      from = at + character.length;
    }
    at += character.length - 1;
  }
  return foldPairs(shape + written.slice(from));
}

const SMALL_A = 97;
const SMALL_Z = 122;

/** Pairs that melt into one letter in most screen fonts. */
function foldPairs(shape: string): string {
  return shape.replaceAll('rn', 'm').replaceAll('vv', 'w');
}
