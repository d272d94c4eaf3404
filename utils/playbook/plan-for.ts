import type { BrandIndex } from '#utils/brand/brand-index.ts';
import type { Notice, NoticeChannel, NoticeKind, Reading } from '#utils/notice/notice.ts';
import { forgedSteps, unprovenSteps, unprovenTextSteps } from './common-steps.ts';
import { playbooks } from './notices/playbooks.ts';
import { placeFor, type StepPlace } from './places.ts';
import type { Urgency } from './playbook.ts';
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
export interface Plan {
  kind: NoticeKind;
  reading: Reading;
  titleKey: string;
  /** How it is to be read; holds `{brand}` when genuine. */
  readingKey: string;
  /** Genuine: what it means. Forged: what it wants. Unproven: how to find out. Never the one in place of the other. */
  aboutKey: string;
  /** Only of a genuine notice: nothing that is not proved may hurry anybody. */
  urgency: Urgency | null;
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
  return {
    kind,
    reading,
    titleKey: noticeKey(kind, 'title'),
    readingKey: READING_KEYS[reading],
    aboutKey: noticeKey(kind, ABOUT[reading]),
    urgency: reading === 'genuine' ? playbooks[kind].urgency : null,
    steps: stepsOf(kind, reading, channel).map((id) => planStep(id, brandId, brands, country)),
  };
}

/** The key of a sentence about a kind of notice. */
export function noticeKey(kind: NoticeKind, thing: 'title' | 'meaning' | 'wants' | 'findOut'): string {
  const name = kind.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
  return `notice_${name}_${thing}`;
}

/** The keys of how urgent a genuine notice is. */
export const URGENCY_KEYS: Readonly<Record<Urgency, string>> = {
  now: 'notice_urgencyNow',
  today: 'notice_urgencyToday',
  calm: 'notice_urgencyCalm',
};

const READING_KEYS: Readonly<Record<Reading, string>> = {
  forged: 'notice_readingForged',
  genuine: 'notice_readingGenuine',
  unproven: 'notice_readingUnproven',
};

const ABOUT = { forged: 'wants', genuine: 'meaning', unproven: 'findOut' } as const satisfies Record<Reading, string>;

function stepsOf(kind: NoticeKind, reading: Reading, channel: NoticeChannel): readonly StepId[] {
  if (reading === 'genuine') return playbooks[kind].steps;
  if (reading === 'forged') return forgedSteps;
  return channel === 'mail' ? unprovenSteps : unprovenTextSteps;
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
