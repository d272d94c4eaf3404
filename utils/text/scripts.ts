/** Scripts in everyday use (UTS #31, table 5); letters of any other do not belong in a host that people are to read. */
const RECOMMENDED = [
  'Arabic',
  'Armenian',
  'Bengali',
  'Bopomofo',
  'Cyrillic',
  'Devanagari',
  'Ethiopic',
  'Georgian',
  'Greek',
  'Gujarati',
  'Gurmukhi',
  'Han',
  'Hangul',
  'Hebrew',
  'Hiragana',
  'Kannada',
  'Katakana',
  'Khmer',
  'Lao',
  'Latin',
  'Malayalam',
  'Myanmar',
  'Oriya',
  'Sinhala',
  'Tamil',
  'Telugu',
  'Thaana',
  'Thai',
  'Tibetan',
] as const;

export type Script = (typeof RECOMMENDED)[number];

let patterns: readonly (readonly [Script, RegExp])[] | undefined;

/** The script of a letter; `common` for digits, hyphens and marks of several scripts, `other` for scripts out of use. */
export function scriptOf(character: string): Script | 'common' | 'other' {
  if (character < '\u0080') return /[a-z]/i.test(character) ? 'Latin' : 'common';
  if (/[\p{Script=Common}\p{Script=Inherited}]/u.test(character)) return 'common';
  patterns ??= RECOMMENDED.map((script) => [script, new RegExp(`\\p{Script=${script}}`, 'u')]);
  return patterns.find(([, pattern]) => pattern.test(character))?.[0] ?? 'other';
}
