import { toRomaji } from './romaji.ts';

const MOST = 60;
const LONGEST = 500;

/**
 * Words of a person's own (name, address, phone, birthday) that a password must not have in it: as they are written, kana also
 * in Latin letters, numbers also without what stands between them (`090-1234-5678` → also `09012345678`). Small letters, each
 * once, of two characters at least; none for an empty text.
 */
export function ownWords(text: string): string[] {
  const plain = text.slice(0, LONGEST).normalize('NFKC').toLowerCase();
  const words = plain.split(/[\s,、。・/()「」]+/u).flatMap((word) => [word, ...word.split(/[^\p{L}\p{N}ー]+/u)]);
  const numbers = words.filter((word) => /^[\d-]+$/.test(word)).map((word) => word.replaceAll('-', ''));
  const all = [...words, ...numbers, ...words.map(toRomaji)].filter((word) => [...word].length >= 2);
  return [...new Set(all)].slice(0, MOST);
}
