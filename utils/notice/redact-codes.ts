/** Stands where a code stood. */
const HIDDEN = '••••••';

/**
 * A text without the codes and passwords in it, for whatever is kept, shown again or handed on. Every figure that could be a
 * code is struck out, and rather one too many: 4–10 digits, also in groups (`482-913`, `４８２ ９１３`), letters and figures
 * mixed, and what is called a code or a password. Dates, years and prices stay.
 */
export function redactCodes(text: string): string {
  return text
    .replace(CALLED, (_, called: string) => called + HIDDEN)
    .replace(FIGURES, (found, harmless: string | undefined) => (harmless === undefined ? HIDDEN : found))
    .replace(MIXED, HIDDEN);
}

/** `コード: Kx7Pq2`, `temporary password is Kx7Pq2`. */
const CALLED =
  /((?:コード|パスワード|番号|\bcode|\bpass(?:word|code)|\botp|\bpin)\s{0,3}(?:[:：=]|は|が|\bis\b:?|(?=[「【]))\s{0,3}[「【“"'<]?\s{0,3})(?=[a-z０-９-]*[\d０-９])[a-z\d０-９-]{4,24}/giu;

const D = '[\\d０-９]';

const FIGURES = new RegExp(
  [
    // dates and prices are met first, so that their figures stay
    `((?<!${D})(?:19|20)${D}{2}(?:年|(?:[-/.]${D}{1,2}){2}(?!${D}))|[¥￥$€£]\\s?${D}(?:[,，.]?${D})*|(?<!${D})${D}(?:[,，]?${D})*(?=\\s?円))`,
    `(?<![\\w０-９])(?:[a-z]-)?${D}{2,6}(?:[-‐ \u3000]${D}{2,6}){1,2}(?![\\w０-９])`,
    `(?<!${D})${D}{4,10}(?!${D})`,
  ].join('|'),
  'giu',
);

/** Letters and figures in one word, as temporary passwords are; not addresses nor what stands in one. */
const MIXED = /(?<![\w@./:%?=&#-])(?=[a-z]*\d)(?=\d*[a-z])[a-z\d]{6,16}(?![\w@./:%?=&#-])/gi;
