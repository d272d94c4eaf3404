import { conceptsIn } from './concepts-in.ts';
import { signsIn } from './signs-in.ts';

/**
 * What is counted of a folded text, for and against each kind of notice: groups of two to four Japanese letters (Japanese parts
 * no words), English words without their endings, alone and in pairs, the concepts of the gists, and several codes. What stands in the first
 * words is counted a second time, with `^` before it. Figures are alike, but as long as codes are (`#`) or not (`0`).
 * Empty for a text without words.
 */
export function featuresOf(text: string): string[] {
  const head = text.slice(0, READ);
  const plain = head.replace(FIGURES, (figures) => (CODE.test(figures) ? '#' : '0'));
  const found = new Set<string>();
  const put = (feature: string, at: number): void => {
    found.add(feature);
    if (at < OPENING) found.add(`^${feature}`);
  };
  countLetters(plain, put);
  countWords(plain, put);
  for (const concept of [...conceptsIn(head), ...signsIn(head)]) found.add(concept);
  const codes = new Set(head.match(CODES)).size;
  if (codes > 1) found.add(codes > 2 ? '@codes' : '@two-codes');
  return [...found];
}

const READ = 1_200;
const OPENING = 70;
const FIGURES = /\d[\d,.]*/g;
const CODE = /^\d{4,8}$/;
/** Different ones in one text are a flood of them. */
const CODES = /(?<![\d,.¥$€£]|\d-)(?:\d{4,8}|\d{3}[ -]\d{3})(?![\d,円年月]|[.-]\d)/g;

const JAPANESE = /[ぁ-ヿ一-鿿々#0]+/g;
const LETTER = /[ぁ-ヿ一-鿿々]/;
const SIZES = [2, 3, 4];

type Put = (feature: string, at: number) => void;

/** `<` and `>` stand for where a run of Japanese letters begins and ends. */
function countLetters(text: string, put: Put): void {
  for (const { 0: run, index } of text.matchAll(JAPANESE)) {
    if (!LETTER.test(run)) continue;
    for (const size of SIZES) {
      for (let at = 0; at + size <= run.length; at++) put(run.slice(at, at + size), index + at);
    }
    put(`<${run.slice(0, 2)}`, index);
    put(`${run.slice(-2)}>`, index);
    if (run.length > 3) put(`${run.slice(-3)}>`, index);
  }
}

const WORD = /[a-z][a-z']*|[#0]|[.!?。:"$£]/g;
const TELLING = /[a-z#0$?"]/;
const LONGEST_WORD = 7;

function countWords(text: string, put: Put): void {
  let last: string | null = null;
  for (const { 0: written, index } of text.matchAll(WORD)) {
    const word = stemOf(written);
    if (TELLING.test(word)) put(`_${word}`, index);
    if (last !== null) put(`_${last} ${word}`, index);
    last = word;
  }
}

function stemOf(word: string): string {
  if (word.length <= 4) return word;
  return word.replace(/(?:ing|ed|es|s|ly|tion|ment|al)$/, '').slice(0, LONGEST_WORD);
}
