import { language } from '#utils/i18n/words.ts';

/** A moment in the reader's form and time zone. */
export function timeOf(time: number): string {
  return new Intl.DateTimeFormat(language(), { dateStyle: 'medium', timeStyle: 'medium' }).format(time);
}

const UNITS = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;

/** How long after the time before, `+3 sec`; with a minus when time ran backwards. */
export function passedBetween(ms: number): string {
  const [unit, size] = UNITS.find(([, length]) => Math.abs(ms) >= length) ?? ['second', 1000];
  const style = { style: 'unit', unit, unitDisplay: 'short', signDisplay: 'always', maximumFractionDigits: 0 } as const;
  return new Intl.NumberFormat(language(), style).format(ms / size);
}
