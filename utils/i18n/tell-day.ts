import type { Day } from '#utils/text/day.ts';
import { language } from './words.ts';

/** A day (`2026-11-22`) in the reader's form; the day is the same wherever it is read. */
export function tellDay(day: Day): string {
  return new Intl.DateTimeFormat(language(), { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(day));
}
