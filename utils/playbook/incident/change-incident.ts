import type { Notice, NoticeChannel, Reading } from '#utils/notice/notice.ts';
import { redactCodes } from '#utils/notice/redact-codes.ts';
import type { BrandName } from '../brand-places.ts';
import type { StepId } from '../steps.ts';
import {
  FIELD_LIMIT,
  type Incident,
  LOG_KEPT,
  type LogEntry,
  type LogEvent,
  NOTE_LIMIT,
  type RecordField,
} from './incident.ts';
import { redactCaseNumber } from './redact-case-number.ts';

/** An incident that has just begun; nothing of it is kept yet. */
export function beginIncident(
  { kind, reading }: Notice,
  channel: NoticeChannel,
  brand: BrandName | null,
  now: number,
  id: string = crypto.randomUUID(),
): Incident {
  return {
    ...{ id, kind, reading, channel, brand, begun: now, changed: now, finished: null, done: {} },
    record: { when: '', what: '', caseNumber: '', answer: '' },
    log: [{ at: now, event: 'begun', detail: '' }],
  };
}

/** With a step marked as done, or not. */
export function markStep(incident: Incident, step: StepId, isDone: boolean, now: number): Incident {
  const { [step]: before, ...others } = incident.done;
  if (isDone === (before !== undefined)) return incident;
  const done = isDone ? { ...others, [step]: now } : others;
  return logged({ ...incident, done }, isDone ? 'done' : 'undone', step, now);
}

/** As the person now reads the notice. */
export function setReading(incident: Incident, reading: Reading, now: number): Incident {
  return reading === incident.reading ? incident : logged({ ...incident, reading }, 'reading', reading, now);
}

/** Of another brand. */
export function setBrand(incident: Incident, brand: BrandName | null, now: number): Incident {
  return brand?.id === incident.brand?.id ? incident : { ...incident, brand, changed: now };
}

/** With a field filled in; codes and passwords are struck out of what was written. */
export function writeField(incident: Incident, field: RecordField, text: string, now: number): Incident {
  const written = fieldText(field, text);
  if (written === incident.record[field]) return incident;
  return { ...incident, record: { ...incident.record, [field]: written }, changed: now };
}

/** With a note in its log, codes struck out; `null` when the log is full or nothing was written. */
export function addNote(incident: Incident, text: string, now: number): Incident | null {
  const note = redactCodes(text.toWellFormed().trim().slice(0, NOTE_LIMIT));
  if (note === '' || incident.log.length >= LOG_KEPT) return null;
  return logged(incident, 'note', note, now);
}

/** Finished, or opened again. */
export function finishIncident(incident: Incident, isFinished: boolean, now: number): Incident {
  if (isFinished === (incident.finished !== null)) return incident;
  return logged({ ...incident, finished: isFinished ? now : null }, isFinished ? 'finished' : 'reopened', '', now);
}

/** Marks have dates of their own, so a full log loses nothing but the order in which they were set. */
function logged(incident: Incident, event: LogEvent, detail: string, now: number): Incident {
  const entry: LogEntry = { at: now, event, detail };
  const log = incident.log.length >= LOG_KEPT ? incident.log : [...incident.log, entry];
  return { ...incident, log, changed: now };
}

/** What is kept of what was written into a field. */
export function fieldText(field: RecordField, text: string): string {
  const short = text.toWellFormed().trim().slice(0, FIELD_LIMIT);
  if (field === 'when') return LOCAL_TIME.test(short) ? short : '';
  return field === 'caseNumber' ? redactCaseNumber(short) : redactCodes(short);
}

/** As fields for date and time give it (HTML, “local date and time string”). */
const LOCAL_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/;
