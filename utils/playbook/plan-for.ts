import type { BrandIndex } from '#utils/brand/brand-index.ts';
import type { Notice, NoticeChannel } from '#utils/notice/notice.ts';
import { type Outline, outlineOf } from './outline.ts';
import { placeFor, type StepPlace } from './places.ts';
import { type StepId, steps } from './steps.ts';

/** One numbered step. `doKey` and `whyKey` are keys of sentences; they may hold `{brand}`. */
export interface PlannedStep {
  id: StepId;
  doKey: string;
  whyKey: string;
  /** What can be opened for it; `null` when there is nothing to open, or the catalogue has no place. */
  place: StepPlace | null;
}

/** What to tell about a notice and what to do, for drawing. Plain JSON; keys of sentences and no sentence. */
export interface Plan extends Omit<Outline, 'steps'> {
  steps: readonly PlannedStep[];
}

export interface PlanOptions {
  /** Where it was met: a bare text has no source to look through. */
  channel?: NoticeChannel;
  /** The reader's country (ISO 3166-1), for reports. */
  country?: string;
}

/**
 * What to do about a notice. `brandId`: whose account it speaks of (`MailVerdict.brand`), `null` when nobody knows; then steps
 * have no places but for the report, and `{brand}` is `notice_brandUnknown`.
 */
export function planFor(
  { kind, reading }: Notice,
  brandId: string | null,
  brands: BrandIndex,
  { channel = 'mail', country = '' }: PlanOptions = {},
): Plan {
  const { steps: ids, ...told } = outlineOf({ kind, reading }, channel);
  return { ...told, steps: ids.map((id) => planStep(id, brandId, brands, country)) };
}

/** A step with its sentences and, where the brand is known, its place. */
export function planStep(id: StepId, brandId: string | null, brands: BrandIndex, country = ''): PlannedStep {
  const role = steps[id];
  return {
    id,
    doKey: `notice_step_${id}`,
    whyKey: `notice_why_${id}`,
    place: role && placeFor(role, brandId, brands, country),
  };
}
