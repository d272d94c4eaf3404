import type { NameIndex } from '#utils/brand/name-index.ts';
import { type NamedSender, onlyWords } from './claimed-by-name.ts';

/** `京都`, `埼玉縣`, `瀬戸内みなと`: longer ones are no name of a place. */
const LONGEST_HOUSE = 8;
const JAPANESE = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]$/u;

/**
 * The shared brand of a house that puts its own name in front: `京都信用金庫`, `京都信用金庫より重要なお知らせ`. Takes the name folded; `null`
 * for all else. It is a weak name: whether the mail is from the house is seen from its domain (`houses.ts`).
 */
export function houseNamed(name: string, names: NameIndex): NamedSender | null {
  for (let at = 1; at <= LONGEST_HOUSE && JAPANESE.test(name[at - 1] ?? ''); at++) {
    for (const { brand, end } of names.startingAt(name.slice(at))) {
      if (brand.houses && onlyWords(name.slice(at + end))) return { brand, isWeak: true, isBare: false };
    }
  }
  return null;
}
