import { isNoticeChannel, isNoticeKind, isReading } from '#utils/notice/notice.ts';
import type { BrandName } from '#utils/playbook/brand-places.ts';
import {
  FIELD_LIMIT,
  type Incident,
  LOG_EVENTS,
  LOG_KEPT,
  type LogEntry,
  RECORD_FIELDS,
} from '#utils/playbook/incident/incident.ts';

const INCIDENT_VERSION = 1;
const PREFIX = 'incident.';
const TEXT_LIMIT = 300;

/** Under which an incident lies in local storage: each by itself, so that what is broken or new in one touches no other. */
export function incidentKey(id: string): string {
  return PREFIX + id;
}

/** The id of an incident's key; `null` for every other key. */
export function incidentIdOf(key: string): string | null {
  return key.startsWith(PREFIX) ? key.slice(PREFIX.length) : null;
}

/** What lies under an incident's key. */
export interface ReadIncident {
  /** `null`: not even its kind can be read. */
  incident: Incident | null;
  /** How much of it could not be read. */
  faults: number;
  /** Written by a newer version: shown as far as it is understood, and never written over. */
  isNewer: boolean;
}

/** Reads whatever lies there, field by field: what is broken is left out and counted, the rest kept. Never throws. */
export function readIncident(id: string, raw: unknown): ReadIncident {
  if (!isObject(raw)) return { incident: null, faults: 1, isNewer: false };
  const isNewer = Number.isSafeInteger(raw.version) && (raw.version as number) > INCIDENT_VERSION;
  if (!isNoticeKind(raw.kind)) return { incident: null, faults: 1, isNewer };
  let faults = raw.version === INCIDENT_VERSION || isNewer ? 0 : 1;
  const or = <T>(value: unknown, isSound: (value: unknown) => value is T, otherwise: T): T => {
    if (isSound(value)) return value;
    faults++;
    return otherwise;
  };
  const begun = or(raw.begun, isTime, 0);
  const done = Object.entries(or(raw.done, isObject, {}));
  const record = or(raw.record, isObject, {});
  const log = or(raw.log, isList, []);
  const soundDone = done.filter((mark): mark is [string, number] => /^\w{1,40}$/.test(mark[0]) && isTime(mark[1]));
  const soundLog = log.filter(isLogEntry).slice(0, LOG_KEPT);
  faults += done.length - soundDone.length + (log.length - soundLog.length);
  const incident: Incident = {
    id,
    kind: raw.kind,
    reading: or(raw.reading, isReading, 'unproven'),
    channel: or(raw.channel, isNoticeChannel, 'mail'),
    brand: or(raw.brand, isBrandOrNull, null),
    begun,
    changed: or(raw.changed, isTime, begun),
    finished: or(raw.finished, isTimeOrNull, null),
    done: Object.fromEntries(soundDone),
    record: Object.fromEntries(
      RECORD_FIELDS.map((field) => [field, or(record[field], isFieldText, '')]),
    ) as Incident['record'],
    log: soundLog,
  };
  return { incident, faults, isNewer };
}

/** As it is kept. */
export function writeIncident({ id: _, ...incident }: Incident): object {
  return { version: INCIDENT_VERSION, ...incident };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isList(value: unknown): value is unknown[] {
  return Array.isArray(value);
}

function isTime(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0 && (value as number) <= LAST_DAY;
}

/** Beyond it a `Date` is none (ECMA-262, time values). */
const LAST_DAY = 8.64e15;

function isTimeOrNull(value: unknown): value is number | null {
  return value === null || isTime(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= TEXT_LIMIT;
}

function isFieldText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= FIELD_LIMIT;
}

function isBrandOrNull(value: unknown): value is BrandName | null {
  return value === null || (isObject(value) && isText(value.id) && isText(value.ja) && isText(value.en));
}

function isLogEntry(value: unknown): value is LogEntry {
  if (!isObject(value)) return false;
  const { at, event, detail } = value;
  return isTime(at) && LOG_EVENTS.some((known) => known === event) && isFieldText(detail);
}
