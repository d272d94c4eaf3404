/** A day, as ISO 8601 writes it (`2026-11-22`). */
export type Day = string;

/** The person's own day, not that of Greenwich. */
export function dayOf(date: Date): Day {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** Whether this is a day, whatever lay in the store. */
export function isDay(value: unknown): value is Day {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value));
}
