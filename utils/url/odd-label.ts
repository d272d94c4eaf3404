import { type Script, scriptOf } from '#utils/text/scripts.ts';
import { skeletonOf } from '#utils/text/skeleton.ts';

/**
 * Why a label should not be read as it is drawn: letters of scripts that nobody mixes, letters that all pass for Latin
 * ones, or signs that have no place in a name.
 */
export interface OddLabel {
  kind: 'mixedScripts' | 'latinInDisguise' | 'oddLetters';
  /** The characters at fault, in the order of the label, each once. */
  letters: string;
}

/**
 * Judges one decoded label (`utils/url/decode-host.ts`) under its top-level domain; `null` when its letters may be shown.
 * Rules of UTS #39 (§ 5.2, “highly restrictive”: Latin may stand beside Chinese, Japanese or Korean letters, nothing else
 * is mixed) and those that browsers hold on top of it.
 */
export function findOddLetters(label: string, tld: string): OddLabel | null {
  if (/^[\0-\x7f]*$/.test(label)) return null;

  const odd = lettersIn(label, (character, at, all) => isOdd(character, at, all, label, tld));
  if (odd) return { kind: 'oddLetters', letters: odd };
  return findMixed(label) ?? findDigits(label, tld) ?? findDisguised(label, tld);
}

const EAST_ASIAN: readonly (readonly Script[])[] = [
  ['Latin', 'Han', 'Hiragana', 'Katakana'],
  ['Latin', 'Han', 'Bopomofo'],
  ['Latin', 'Han', 'Hangul'],
];

/** The letters of the rarer script; of two equally frequent ones, those that are not Latin. */
function findMixed(label: string): OddLabel | null {
  const counts = new Map<Script, number>();
  for (const character of label) {
    const script = scriptOf(character);
    if (script !== 'common' && script !== 'other') counts.set(script, (counts.get(script) ?? 0) + 1);
  }
  const scripts = [...counts.keys()];
  if (scripts.length < 2 || EAST_ASIAN.some((set) => scripts.every((script) => set.includes(script)))) return null;

  const main = counts.has('Latin') ? 'Latin' : scripts.reduce((a, b) => (counts.get(b)! > counts.get(a)! ? b : a));
  const foreign = lettersIn(label, (character) => ![main, 'common'].includes(scriptOf(character)));
  return { kind: 'mixedScripts', letters: foreign };
}

/** Figures of two systems side by side, or foreign figures, and letters drawn like figures, where the country uses none. */
function findDigits(label: string, tld: string): OddLabel | null {
  const foreign = lettersIn(label, (character) => /[^\0-\x7f]/u.test(character));
  const hasForeignDigit = /[^\P{Nd}0-9]/u.test(label);
  if (hasForeignDigit && /[a-z0-9]/.test(label)) return { kind: 'oddLetters', letters: foreign };
  if (isAtHome(label, tld)) return null;
  const isAmongDigits =
    /^[\d-]*[^\0-\x7f][\d-]*$/u.test(label) && /\d{2}/.test(label) && !/\p{Script=Han}/u.test(label);
  const isDigitsOnly = /^[\p{Nd}-]+$/u.test(label);
  return isAmongDigits || isDigitsOnly ? { kind: 'oddLetters', letters: foreign } : null;
}

/** Scripts of which whole words pass for Latin ones, and the countries where they are nothing special. */
const DISGUISES: readonly (readonly [Script, string])[] = [
  ['Armenian', 'am'],
  ['Cyrillic', 'bg by kg kz md me mk mn rs ru su tj tm ua uz'],
  ['Ethiopic', 'er et'],
  ['Georgian', 'ge'],
  ['Greek', 'cy gr'],
  ['Myanmar', 'mm'],
];

/** Small capitals to a Latin eye, which stay Cyrillic to whoever reads it: `москва` is no `mockba`. */
const OWN_SHAPES = /[втмнкшщ]/;

function findDisguised(label: string, tld: string): OddLabel | null {
  if (isAtHome(label, tld)) return null;
  const isForeign = DISGUISES.some(([script]) => new RegExp(`\\p{Script=${script}}`, 'u').test(label));
  if (!isForeign || OWN_SHAPES.test(label) || !/^[a-z\d-]+$/.test(skeletonOf(label))) return null;
  return { kind: 'latinInDisguise', letters: lettersIn(label, (character) => character > '\x7f') };
}

/** A top-level domain in letters of its own, or the country's where the script is written. */
function isAtHome(label: string, tld: string): boolean {
  if (/[^\0-\x7f]/.test(tld) || tld.startsWith('xn--')) return true;
  return DISGUISES.some(
    ([script, countries]) => new RegExp(`\\p{Script=${script}}`, 'u').test(label) && countries.split(' ').includes(tld),
  );
}

/** Drawn with one or two strokes, so that beside Latin letters they are taken for a line, a letter or a figure. */
const STROKES = '一丁七丨丶丿乀乁乂〇工口卜讠ㄧㄒㄚㄈㄐ';
/** Letters of phonetics and of small-capital alphabets; those that living languages use are not among them. */
const PHONETIC =
  /[\u0250-\u0252\u0255\u0258\u025a\u025c-\u0262\u0264-\u0267\u0269-\u0271\u0273-\u0282\u0284-\u028a\u028c-\u0291\u0293-\u02af\u1d00-\u1dbf\ua720-\ua7ff\uab30-\uab6f]/;
/** Latin letters at home in a few countries only; elsewhere they stand in for `a`, `d` or `p`. */
const AT_HOME: Readonly<Record<string, string>> = { ə: 'az', ð: 'fo is', þ: 'fo is' };

function isOdd(character: string, at: number, all: readonly string[], label: string, tld: string): boolean {
  if (character < '\x80') return false;
  const before = all[at - 1] ?? '';
  if (character === '·') return !(tld === 'cat' && before === 'l' && all[at + 1] === 'l');
  if (/\p{M}/u.test(character)) return isOddMark(character, before);
  if (character === 'ー') return !/[\p{Script=Hiragana}\p{Script=Katakana}ー]/u.test(before);
  if (/[ヽヾゝゞ]/.test(character)) return !/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(before);
  if (/[・々〆]/.test(character)) return !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(label);
  if (!/[\p{L}\p{Nd}〇]/u.test(character) || /[\p{Lm}ǀ-ǃĸ]/u.test(character)) return true;
  if (scriptOf(character) === 'other' || PHONETIC.test(character)) return true;
  if (STROKES.includes(character))
    return /[a-z]/.test(label) && all.every((one) => one < '\x80' || STROKES.includes(one));
  if (/\p{Script=Bopomofo}/u.test(character)) return !/\p{Script=Han}/u.test(label) && /[a-z\d]/.test(label);
  const home = AT_HOME[character];
  return home !== undefined && !home.split(' ').includes(tld);
}

/** A mark belongs on a letter of its own script; on Latin, Greek and Cyrillic letters it comes ready-made (NFC). */
function isOddMark(mark: string, before: string): boolean {
  if (/[\u3099\u309a]/.test(mark)) return !/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(before);
  if (before === '' || before === mark || /[^\p{L}\p{M}]/u.test(before)) return true;
  return /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(
    before,
  );
}

function lettersIn(label: string, isMeant: (character: string, at: number, all: readonly string[]) => boolean): string {
  return [...new Set([...label].filter(isMeant))].join('');
}
