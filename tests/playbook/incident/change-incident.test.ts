import { describe, expect, test } from 'vitest';
import {
  addNote,
  beginIncident,
  finishIncident,
  markStep,
  setBrand,
  setReading,
  writeField,
} from '#utils/playbook/incident/change-incident.ts';
import { type Incident, isJudged, LOG_KEPT, NOTE_LIMIT } from '#utils/playbook/incident/incident.ts';

const AMAZON = { id: 'amazon', ja: 'Amazon', en: 'Amazon' };
const begin = (reading: Incident['reading'] = 'unproven') =>
  beginIncident({ kind: 'code-flood', reading }, 'mail', AMAZON, 1_000, 'one');
const events = ({ log }: Incident) => log.map(({ event, detail }) => [event, detail]);

test('marks carry the time at which they were set, and the log tells it', () => {
  const done = markStep(begin(), 'noCode', true, 2_000);
  expect(done).toMatchObject({ done: { noCode: 2_000 }, changed: 2_000 });
  const undone = markStep(done, 'noCode', false, 3_000);
  expect(undone.done).toEqual({});
  expect(events(undone)).toEqual([
    ['begun', ''],
    ['done', 'noCode'],
    ['undone', 'noCode'],
  ]);
});

test('what changes nothing is no change', () => {
  const incident = begin();
  expect(markStep(incident, 'noCode', false, 2_000)).toBe(incident);
  expect(setReading(incident, 'unproven', 2_000)).toBe(incident);
  expect(setBrand(incident, { ...AMAZON }, 2_000)).toBe(incident);
  expect(writeField(incident, 'what', '  ', 2_000)).toBe(incident);
  expect(finishIncident(incident, false, 2_000)).toBe(incident);
});

test('finished and opened again', () => {
  const finished = finishIncident(begin(), true, 2_000);
  expect(finished.finished).toBe(2_000);
  expect(finishIncident(finished, false, 3_000)).toMatchObject({ finished: null, changed: 3_000 });
});

describe('codes and passwords', () => {
  test.each([
    ['what', 'They sent 482913 at 9:30', 'They sent •••••• at 9:30'],
    ['what', '仮パスワードは Kx7Pq2 です', '仮パスワードは •••••• です'],
    ['answer', 'コード ４８２ ９１３', 'コード ••••••'],
    ['caseNumber', '482913', '••••••'],
    ['caseNumber', '482-913', '••••••'],
    ['caseNumber', 'code 1234567890', 'code ••••••'],
    ['caseNumber', 'Kx7Pq2', '••••••'],
    ['caseNumber', 'FB-12345', 'FB-••••••'],
  ] as const)('never stay in %s: %s', (field, text, kept) => {
    expect(writeField(begin(), field, text, 2_000).record[field]).toBe(kept);
  });

  test.each(['1234567890', '503-1234567-7654321', 'CAS-47112', 'A1-22'])('the number of a case stays: %s', (number) => {
    expect(writeField(begin(), 'caseNumber', number, 2_000).record.caseNumber).toBe(number);
  });

  test('never stay in notes', () => {
    expect(addNote(begin(), ' OTP 482913 ', 2_000)?.log.at(-1)?.detail).toBe('OTP ••••••');
  });

  test('nor in the field for a time', () => {
    expect(writeField(begin(), 'when', '482913', 2_000).record.when).toBe('');
    expect(writeField(begin(), 'when', '2026-11-22T10:30', 2_000).record.when).toBe('2026-11-22T10:30');
  });
});

describe('the log is bounded', () => {
  const full: Incident = { ...begin(), log: Array.from({ length: LOG_KEPT }, () => begin().log[0]!) };

  test('a note that has no room is refused, and a mark stays all the same', () => {
    expect(addNote(full, 'one more', 2_000)).toBeNull();
    const marked = markStep(full, 'noCode', true, 2_000);
    expect(marked.done).toEqual({ noCode: 2_000 });
    expect(marked.log).toHaveLength(LOG_KEPT);
  });

  test('a megabyte is cut, an empty note is none', () => {
    const long = addNote(begin(), 'あ'.repeat(1_000_000), 2_000);
    expect(long?.log.at(-1)?.detail.length).toBeLessThanOrEqual(NOTE_LIMIT);
    expect(writeField(begin(), 'what', 'a'.repeat(1_000_000), 2_000).record.what.length).toBe(2_000);
    expect(addNote(begin(), ' \n ', 2_000)).toBeNull();
  });
});

test('a reading is judged as long as the person has not chosen another', () => {
  expect(isJudged(begin('forged'))).toBe(true);
  expect(isJudged(begin('unproven'))).toBe(false);
  expect(isJudged(setReading(begin('unproven'), 'forged', 2_000))).toBe(false);
});
