import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { beginIncident, markStep, writeField } from '#utils/playbook/incident/change-incident.ts';
import { INCIDENTS_KEPT, type Incident } from '#utils/playbook/incident/incident.ts';
import { writeIncidentFile } from '#utils/store/incidents/incident-file.ts';
import { createIncidents } from '#utils/store/incidents/incident-store.ts';
import { readIncident, writeIncident } from '#utils/store/incidents/read-incident.ts';
import { createMender } from '#utils/store/mend/mend-store.ts';
import { createArea, createBrokenArea } from './area-double.ts';

const begin = (id: string, now = 1_000): Incident =>
  beginIncident({ kind: 'refund', reading: 'unproven' }, 'mail', { id: 'amazon', ja: 'A', en: 'A' }, now, id);
const NEWER = { version: 2, kind: 'refund', reading: 'certain', begun: 5, colour: 'blue' };

test('what is kept is read again, the latest first', async () => {
  const area = createArea();
  const store = createIncidents(area);
  const one = markStep(begin('one'), 'noLink', true, 3_000);
  expect(await store.save(begin('two', 2_000))).toBe('kept');
  expect(await store.save(one)).toBe('kept');
  expect(await createIncidents(area).read()).toEqual({
    incidents: [one, begin('two', 2_000)],
    newer: [],
    faults: 0,
  });
  expect(await store.forget('one')).toBe(true);
  expect((await store.read()).incidents.map(({ id }) => id)).toEqual(['two']);
});

test('a full store refuses the change and keeps what was there', async () => {
  const area = createArea();
  const store = createIncidents(area);
  await store.save(begin('one'));
  area.quota = [...area.data].reduce((sum, [key, json]) => sum + key.length + json.length, 0) + 5;
  expect(await store.save(writeField(begin('one'), 'what', 'a long story', 2_000))).toBe('full');
  expect((await store.read()).incidents).toEqual([begin('one')]);
  area.quota = Number.POSITIVE_INFINITY;
  expect(await store.save(writeField(begin('one'), 'what', 'a long story', 2_000))).toBe('kept');
});

test('a store that the browser has lost is empty and refuses', async () => {
  const store = createIncidents(createBrokenArea());
  expect(await store.read()).toEqual({ incidents: [], newer: [], faults: 0 });
  expect(await store.save(begin('one'))).toBe('full');
  expect(await store.forget('one')).toBe(false);
});

test('no more than so many are kept; those that are there can still be changed', async () => {
  const store = createIncidents(createArea());
  for (let at = 0; at < INCIDENTS_KEPT; at++) expect(await store.save(begin(`${at}`))).toBe('kept');
  expect(await store.save(begin('one more'))).toBe('tooMany');
  expect(await store.save(markStep(begin('3'), 'noLink', true, 2_000))).toBe('kept');
});

describe('of a newer version', () => {
  test('it is told apart, read as far as it goes, and never written over', async () => {
    const area = createArea();
    await area.set({ 'incident.new': NEWER });
    const store = createIncidents(area);
    const { incidents, newer, faults } = await store.read();
    expect({ incidents, faults }).toEqual({ incidents: [], faults: 0 });
    expect(newer).toMatchObject([
      { id: 'new', raw: NEWER, incident: { kind: 'refund', reading: 'unproven', begun: 5 } },
    ]);
    expect(await store.save(begin('new'))).toBe('newer');
    expect(await createMender(area, null).mend()).toEqual([]);
    expect(JSON.parse(area.data.get('incident.new')!)).toEqual(NEWER);
    expect(JSON.parse(writeIncidentFile([], newer)).newer).toEqual([{ id: 'new', raw: NEWER }]);
  });

  test('one whose kind nobody knows is there, too', async () => {
    const area = createArea();
    await area.set({ 'incident.new': { version: 9, kind: 'next-years-trick' } });
    expect((await createIncidents(area).read()).newer).toMatchObject([{ id: 'new', incident: null }]);
  });
});

test('what is broken is repaired part by part, and touches no other', async () => {
  const area = createArea();
  const sound = markStep(begin('sound'), 'noLink', true, 2_000);
  const broken = { ...writeIncident(sound), reading: 7, done: { noLink: 2_000, 'a b': 1, deny: 'x' } };
  await area.set({ 'incident.sound': writeIncident(sound), 'incident.broken': broken, 'incident.lost': 'x' });
  expect((await createIncidents(area).read()).faults).toBe(4);

  const [repair] = await createMender(area, null, () => 9).mend();
  expect(repair).toMatchObject({ part: 'incidents', at: 9, faults: 4 });
  expect(JSON.parse(repair!.raw)).toMatchObject({ 'incident.broken': broken, 'incident.lost': 'x' });
  const { incidents, faults } = await createIncidents(area).read();
  expect(faults).toBe(0);
  expect(incidents).toEqual(expect.arrayContaining([sound, { ...sound, id: 'broken' }]));
  expect(incidents).toHaveLength(2);
});

test('whatever lies there is read without throwing, and what was read is sound', () => {
  fc.assert(
    fc.property(fc.anything(), (raw) => {
      const { incident } = readIncident('one', raw);
      if (incident) expect(readIncident('one', writeIncident(incident)).faults).toBe(0);
    }),
  );
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...Object.keys(writeIncident(begin('one')))), fc.anything()), (some) => {
      const { incident } = readIncident('one', { ...writeIncident(begin('one')), ...some, kind: 'refund' });
      expect(incident && readIncident('one', writeIncident(incident)).faults).toBe(0);
    }),
  );
});

test('the file has times that people and programs can read', () => {
  const file = JSON.parse(writeIncidentFile([markStep(begin('one'), 'noLink', true, 2_000)]));
  expect(file).toMatchObject({ format: 'honmono-incidents', version: 1 });
  expect(file.incidents[0]).toMatchObject({
    begun: '1970-01-01T00:00:01.000Z',
    done: { noLink: '1970-01-01T00:00:02.000Z' },
    log: [{ event: 'begun' }, { event: 'done', detail: 'noLink' }],
  });
});
