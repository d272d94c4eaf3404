/** Endings that imitations are bought under by the thousand, because they cost next to nothing (reports of 2023–2025). */
const CHEAP_ENDINGS: ReadonlySet<string> = new Set(
  'bar bond buzz cc cf cfd click club cyou fit fun ga gq icu info life live lol mom monster ml ooo online pw quest rest sbs shop site space store su tk top vip wang website work world ws xyz'.split(
    ' ',
  ),
);

/** Whether the last label of a public suffix is one of them. */
export function isCheapEnding(suffix: string): boolean {
  return CHEAP_ENDINGS.has(suffix.slice(suffix.lastIndexOf('.') + 1));
}
