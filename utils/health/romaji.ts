const VOWELS = ['a', 'i', 'u', 'e', 'o'];
/** Rows of the kana table and how their syllables begin (Hepburn), where they do so regularly. */
const ROWS: Readonly<Record<string, string>> = {
  '': 'あいうえお',
  k: 'かきくけこ',
  s: 'さ-すせそ',
  t: 'た--てと',
  n: 'なにぬねの',
  h: 'はひ-へほ',
  m: 'まみむめも',
  r: 'らりるれろ',
  g: 'がぎぐげご',
  z: 'ざ-ずぜぞ',
  d: 'だ--でど',
  b: 'ばびぶべぼ',
  p: 'ぱぴぷぺぽ',
  y: 'や-ゆ-よ',
  w: 'わ----',
};
const ODD: Readonly<Record<string, string>> = {
  ...{ し: 'shi', ち: 'chi', つ: 'tsu', ふ: 'fu', じ: 'ji', ぢ: 'ji', づ: 'zu', を: 'o', ん: 'n', ゔ: 'vu' },
};
/** Small vowels after a consonant's `i`: きゃ → kya, しゃ → sha. */
const SMALL: Readonly<Record<string, string>> = { ゃ: 'a', ゅ: 'u', ょ: 'o' };

/**
 * Kana in Hepburn letters, long vowels by their letters as people type them (`おおの` → `oono`, `ー` is left out); what is no
 * kana stays as it is. `さくら` → `sakura`, `シンイチ` → `shinichi`.
 */
export function toRomaji(text: string): string {
  const kana = [...text.normalize('NFKC')].map(toHiragana);
  let romaji = '';
  let doubles = false;
  for (const letter of kana) {
    if (letter === 'っ') {
      doubles = true;
      continue;
    }
    if (letter === 'ー') continue;
    const small = SMALL[letter];
    if (small !== undefined && romaji.endsWith('i')) {
      romaji = romaji.slice(0, -1) + (/(?:sh|ch|j)i$/.test(romaji) ? small : `y${small}`);
      continue;
    }
    const syllable = syllableOf(letter);
    romaji += doubles ? doubled(syllable) : syllable;
    doubles = false;
  }
  return romaji;
}

function syllableOf(letter: string): string {
  const odd = ODD[letter];
  if (odd !== undefined) return odd;
  for (const [consonant, row] of Object.entries(ROWS)) {
    const at = row.indexOf(letter);
    if (at >= 0 && letter !== '-') return consonant + VOWELS[at];
  }
  return letter;
}

/** `っち` is written `tchi`. */
function doubled(syllable: string): string {
  return syllable.startsWith('ch') ? `t${syllable}` : syllable.charAt(0) + syllable;
}

/** Katakana ァ–ヴ lie 0x60 above hiragana (Unicode blocks 3040 and 30A0). */
function toHiragana(letter: string): string {
  return /[ァ-ヴ]/.test(letter) ? String.fromCodePoint(letter.codePointAt(0)! - 0x60) : letter;
}
