import { language, word } from '#utils/i18n/words.ts';

const UNITS = [
  ['year', 365.25 * 86_400],
  ['month', 30.44 * 86_400],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
] as const;
const CENTURY = 100 * 365.25 * 86_400;

/** How long guessing takes, in the reader's words: from “less than a second” to “centuries”. */
export function tellGuessTime(seconds: number): string {
  if (seconds >= CENTURY) return word('password_centuries');
  const [unit, size] = UNITS.find(([, length]) => seconds >= length) ?? [null, 1];
  if (unit === null) return word('password_atOnce');
  return new Intl.NumberFormat(language(), {
    style: 'unit',
    unit,
    unitDisplay: 'long',
    maximumFractionDigits: 0,
  }).format(Math.floor(seconds / size));
}
