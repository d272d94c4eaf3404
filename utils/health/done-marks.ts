import { type IncidentCheckId, OTHER_ACCOUNT } from '#utils/data/health/incident-check.ts';
import { incidentChecks } from '#utils/data/health/incident-checks.ts';
import { twoStepPlaces } from '#utils/data/health/two-step-places.ts';
import { type Day, isDay } from '#utils/text/day.ts';

/** What a person has marked as done, and on which day. Plain JSON. */
export interface DoneMarks {
  /** By brand. */
  twoStep: Readonly<Record<string, Day>>;
  /** By brand (or `OTHER_ACCOUNT`), then by check. */
  checks: Readonly<Record<string, Readonly<Partial<Record<IncidentCheckId, Day>>>>>;
}

/** Goes up when kept marks change their meaning. */
export const MARKS_VERSION = 1;

export const NO_MARKS: DoneMarks = { twoStep: {}, checks: {} };

/** Reads whatever lies in the store: what is no mark of anything there is, is left out. Never throws. */
export function readMarks(raw: unknown): DoneMarks {
  const { twoStep, checks } = asObject(raw);
  const brands = new Set(twoStepPlaces.map(({ brand }) => brand));
  const ids = new Set<string>(incidentChecks.map(({ id }) => id));
  const ofAccount = (marks: unknown) => daysIn(marks, (id) => ids.has(id));
  return {
    twoStep: daysIn(twoStep, (brand) => brands.has(brand)),
    checks: Object.fromEntries(
      Object.entries(asObject(checks))
        .filter(([brand]) => brands.has(brand) || brand === OTHER_ACCOUNT)
        .map(([brand, marks]) => [brand, ofAccount(marks)] as const)
        .filter(([, marks]) => Object.keys(marks).length > 0),
    ),
  };
}

/** How much of what lies in the store is no mark: what `readMarks` leaves out. None when nothing lies there. */
export function faultsInMarks(raw: unknown): number {
  if (raw === undefined) return 0;
  const { version, ...marks } = asObject(raw);
  return Math.abs(countLeaves(marks) - countLeaves(readMarks(raw))) + (version === MARKS_VERSION ? 0 : 1);
}

/** The marks with a brand's two-step verification done on a day, or not done (`null`). */
export function markTwoStep(marks: DoneMarks, brand: string, day: Day | null): DoneMarks {
  return { ...marks, twoStep: withDay(marks.twoStep, brand, day) };
}

/** The marks with one check of an account done on a day, or not done (`null`). */
export function markCheck(marks: DoneMarks, brand: string, id: IncidentCheckId, day: Day | null): DoneMarks {
  return { ...marks, checks: { ...marks.checks, [brand]: withDay(marks.checks[brand] ?? {}, id, day) } };
}

/** The marks without any check of an account: the next incident starts anew. */
export function clearChecks(marks: DoneMarks, brand: string): DoneMarks {
  const { [brand]: _gone, ...checks } = marks.checks;
  return { ...marks, checks };
}

function withDay(marks: Readonly<Record<string, Day>>, id: string, day: Day | null): Readonly<Record<string, Day>> {
  const { [id]: _before, ...others } = marks;
  return day === null ? others : { ...others, [id]: day };
}

function daysIn(raw: unknown, isKnown: (id: string) => boolean): Record<string, Day> {
  const days = Object.entries(asObject(raw)).filter(([id, day]) => isKnown(id) && isDay(day));
  return Object.fromEntries(days) as Record<string, Day>;
}

function asObject(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}

function countLeaves(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 1;
  return Object.values(value).reduce<number>((sum, inner) => sum + countLeaves(inner), 0);
}
