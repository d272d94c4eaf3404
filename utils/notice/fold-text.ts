import { foldName } from '#utils/text/fold-name.ts';
import { unmaskKana } from '#utils/text/unmask-kana.ts';
import { spellOut } from './spell-out.ts';

/** A notice says what it is where it begins; what stands behind is small print. */
const READ = 6_000;

/**
 * A stranger's text as wordings are looked for: compatibility forms unified, small letters, nothing invisible, foreign
 * letters that pass for Latin ones read as those (`foldName`), ideographs that pass for katakana as kana, short forms of text messages written out, no white space
 * between Japanese letters (mails wrap lines inside words), an empty line as the end of a sentence.
 */
export function foldText(text: string): string {
  const parted = text
    .slice(0, READ)
    .replace(ADDRESS, ' ')
    .replace(/\0/g, '')
    .replace(/\r\n?/g, '\n')
    .replace(/\n[ \t\u3000]*\n\s*/g, '。');
  const folded = unmaskKana(foldName(parted))
    .replace(WITHIN_JAPANESE, '')
    .replace(/[‘’`´]/g, "'");
  return spellOut(folded);
}

/** What stands in an address is no word of the text. */
const ADDRESS = /\bhttps?:\/\/[!-~]+/gi;

/** foldName leaves spaces of plain words alone and turns every other white space into one of them. */
const WITHIN_JAPANESE = /(?<=[ぁ-ヿ一-鿿、。「」])\s+(?=[ぁ-ヿ一-鿿、。「」])/gu;
