import type { NoticeChannel, NoticeKind, Reading } from '#utils/notice/notice.ts';
import type { BrandName } from '../brand-places.ts';

/** What a person may write down about an incident; `when` is a local date and time (`2026-11-22T10:30`). */
export const RECORD_FIELDS = ['when', 'what', 'caseNumber', 'answer'] as const;
export type RecordField = (typeof RECORD_FIELDS)[number];

/** What happened in an incident. */
export const LOG_EVENTS = ['begun', 'done', 'undone', 'reading', 'note', 'finished', 'reopened'] as const;
export type LogEvent = (typeof LOG_EVENTS)[number];

export interface LogEntry {
  /** In ms since 1970. */
  at: number;
  event: LogEvent;
  /** The step (`done`, `undone`), the reading (`reading`), what was written (`note`); otherwise empty. */
  detail: string;
}

/** One notice and what was done about it. Plain JSON; holds nothing of the notice's own words, and no code. */
export interface Incident {
  id: string;
  kind: NoticeKind;
  reading: Reading;
  channel: NoticeChannel;
  /** Whose account it is about, with the name of that day; `null` when the person doesn't say. */
  brand: BrandName | null;
  begun: number;
  changed: number;
  /** `null` while it goes on. */
  finished: number | null;
  /** When each step was done, by its id; steps that this version doesn't know stay. */
  done: Readonly<Record<string, number>>;
  record: Readonly<Record<RecordField, string>>;
  /** The oldest first. */
  log: readonly LogEntry[];
}

/** Most incidents, most entries of one, longest text of a field and of a note (UTF-16 units). */
export const INCIDENTS_KEPT = 50;
export const LOG_KEPT = 300;
export const FIELD_LIMIT = 2_000;
export const NOTE_LIMIT = 500;

/** Whether the reading was found out from the mail, and not chosen by the person. */
export function isJudged({ reading, channel, log }: Incident): boolean {
  return reading !== 'unproven' && channel !== 'page' && !log.some(({ event }) => event === 'reading');
}
