import { confusables } from '#utils/data/confusables.ts';
import { ownConfusables } from '#utils/data/own-confusables.ts';

/** One character as the eye reads it; may be several letters or none (a combining mark). */
export function shapeOf(character: string): string {
  if (character < '\u0080') return plainShapes().get(character) ?? character.toLowerCase();

  const known = shapes().get(character);
  if (known !== undefined) return known;
  const plain = character.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain === character ? plain : [...plain].map((part) => shapes().get(part) ?? part).join('');
}

/**
 * What the eye reads: two texts that look alike have the same skeleton (in the manner of UTS #39, marks and small strokes
 * left out). The skeleton of a skeleton is itself. Not for showing.
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

let knownPlain: ReadonlyMap<string, string> | undefined;

/** Of ASCII, which only our own table takes for something else: the large one need not be read for the catalogue's names. */
function plainShapes(): ReadonlyMap<string, string> {
  if (knownPlain) return knownPlain;
  const byCharacter = new Map<string, string>();
  for (const [shape, characters] of ownConfusables) {
    for (const character of characters) if (character < '\u0080') byCharacter.set(character, shape);
  }
  knownPlain = byCharacter;
  return byCharacter;
}

let known: ReadonlyMap<string, string> | undefined;

/** Both tables by character, our own first; made when first asked for. */
function shapes(): ReadonlyMap<string, string> {
  if (known) return known;
  const byCharacter = new Map<string, string>();
  for (const [shape, codes] of confusables) {
    for (const code of codes.split(' ')) {
      byCharacter.set(String.fromCodePoint(Number.parseInt(code, BASE)), plainDigits(shape));
    }
  }
  for (const [shape, characters] of ownConfusables) {
    for (const character of characters) byCharacter.set(character, shape);
  }
  known = byCharacter;
  return known;
}

const BASE = 36;

/** Unicode takes letters for digits nowhere, we do: `0` and `1` are read as letters. */
function plainDigits(shape: string): string {
  return shape.replaceAll('0', 'o').replaceAll('1', 'l');
}
