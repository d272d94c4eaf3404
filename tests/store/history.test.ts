import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DAYS_KEPT, type Warning } from '#utils/data/history.ts';
import { writeHistoryFile } from '#utils/store/history/history-file.ts';
import { createHistory, ENTRIES_KEPT, ONCE_MS } from '#utils/store/history/history-store.ts';
import { readHistory } from '#utils/store/history/read-history.ts';
import { mailWarningOf, warningOf } from '#utils/verdict/warning-of.ts';
import { createArea, createBrokenArea } from './area-double.ts';
import { MAIL_VERDICT, verdictOf } from './verdict-sample.ts';

const DAY = 86_400_000;
const warning = (site: string, more: Partial<Warning> = {}): Warning => ({
  ...{ level: 'danger', kind: 'link', brand: null, site, codes: ['claimElsewhere'] },
  ...more,
});

function open(area = createArea()) {
  const clock = { now: 1_790_000_000_000 };
  return { area, clock, history: createHistory(area, () => clock.now) };
}
const sites = async ({ history }: ReturnType<typeof open>) => (await history.read()).entries.map(({ site }) => site);

test('the same warning is one entry: a moment later it is the same showing, afterwards another one', async () => {
  const kept = open();
  await kept.history.note([warning('a.example'), warning('a.example'), warning('b.example')], 'shown');
  kept.clock.now += ONCE_MS - 1;
  await kept.history.note([warning('a.example')], 'shown');
  kept.clock.now += 10 * ONCE_MS;
  await kept.history.note([warning('a.example')], 'shown');
  await kept.history.note([warning('a.example')], 'stopped');
  const { entries } = await kept.history.read();
  expect(entries).toMatchObject([
    { site: 'a.example', shown: 2, stopped: 1, last: kept.clock.now },
    { site: 'b.example', shown: 1, stopped: 0 },
  ]);
  expect(entries[0]!.first).toBeLessThan(entries[0]!.last);
});

test('another level, kind, brand or reason is another warning', async () => {
  const kept = open();
  const brand = { id: 'amazon', ja: 'Amazon', en: 'Amazon' };
  await kept.history.note(
    [{}, { level: 'caution' as const }, { kind: 'mail' as const }, { brand }, { codes: ['nearMiss'] }].map((more) =>
      warning('a.example', more),
    ),
    'shown',
  );
  expect(await sites(kept)).toHaveLength(5);
});

test(`after ${DAYS_KEPT} days an entry is gone, from the store too`, async () => {
  const kept = open();
  await kept.history.note([warning('old.example')], 'shown');
  kept.clock.now += DAYS_KEPT * DAY - 1;
  await kept.history.note([warning('new.example')], 'shown');
  expect(await sites(kept)).toEqual(['new.example', 'old.example']);
  kept.clock.now += 2;
  expect(await sites(kept)).toEqual(['new.example']);
  expect([...kept.area.data.values()].join()).not.toContain('old.example');
});

describe('room', () => {
  test(`at most ${ENTRIES_KEPT} entries; those that came longest ago go, and it is said how many`, async () => {
    const kept = open();
    await kept.history.note([warning('first.example')], 'shown');
    kept.clock.now += DAY;
    const many = Array.from({ length: ENTRIES_KEPT }, (_, at) => warning(`${at}.example`));
    await kept.history.note(many, 'shown');
    const { entries, dropped } = await kept.history.read();
    expect(entries).toHaveLength(ENTRIES_KEPT);
    expect(entries.map(({ site }) => site)).not.toContain('first.example');
    expect(dropped).toBe(1);
  });

  test('a full store keeps the latest and says what it gave up', async () => {
    const kept = open(createArea(5_000));
    for (let at = 0; at < 60; at++) {
      kept.clock.now += DAY / 24;
      await kept.history.note([warning(`${at}.example`)], 'shown');
    }
    const { entries, dropped } = await kept.history.read();
    expect(entries.length).toBeGreaterThan(5);
    expect(entries[0]!.site).toBe('59.example');
    expect(entries.length + dropped).toBe(60);
  });

  test('a broken store is no accident', async () => {
    const history = createHistory(createBrokenArea());
    await history.note([warning('a.example')], 'shown');
    expect(await history.read()).toEqual({ entries: [], dropped: 0 });
    expect(await history.forget(null)).toBe(false);
  });
});

test('one entry is forgotten, or all', async () => {
  const kept = open();
  await kept.history.note([warning('a.example'), warning('b.example')], 'shown');
  const [first] = (await kept.history.read()).entries;
  expect(await kept.history.forget(first!.id)).toBe(true);
  expect(await sites(kept)).toEqual(['b.example']);
  expect(await kept.history.forget(null)).toBe(true);
  expect(kept.area.data.size).toBe(0);
});

test('neither address, subject nor words of a mail are kept', () => {
  const reason = { code: 'claimElsewhere', params: { claim: 'amazon', site: 'vbduteq.example', text: 'SECRET' } };
  const verdict = {
    ...verdictOf('danger', 'https://vbduteq.example/reset?token=SECRET'),
    ...{
      brand: 'amazon',
      names: { amazon: { ja: 'アマゾン', en: 'Amazon' } },
      reasons: [reason as never, reason as never],
    },
  };
  expect(warningOf(verdict, 'link')).toEqual({
    ...{ level: 'danger', kind: 'link', site: 'danger.example', codes: ['claimElsewhere'] },
    brand: { id: 'amazon', ja: 'アマゾン', en: 'Amazon' },
  });
  expect(mailWarningOf({ ...MAIL_VERDICT, level: 'caution' })).toMatchObject({
    kind: 'mail',
    site: 'tea-house.example',
  });
  for (const level of ['unknown', 'official', 'trusted'] as const)
    expect(warningOf(verdictOf(level), 'link')).toBeNull();
});

test('whatever lies in the store, reading gives entries of the right shape, once each', async () => {
  const kept = open();
  await kept.history.note([warning('a.example'), warning('b.example', { kind: 'mail' })], 'shown');
  const good = JSON.parse(kept.area.data.get('history')!);
  const entry = fc.oneof(
    fc.jsonValue(),
    fc.constantFrom(...good.entries),
    fc.record({ ...constants(good.entries[0]), last: fc.jsonValue() }),
  );
  const raw = fc.record({
    version: fc.constantFrom(1, 1, 2, 'x'),
    entries: fc.oneof(fc.array(entry), fc.jsonValue()),
    dropped: fc.jsonValue(),
  });
  fc.assert(
    fc.property(fc.oneof(raw, fc.jsonValue()), (value) => {
      const { history } = readHistory(value);
      expect(new Set(history.entries.map(({ id }) => id)).size).toBe(history.entries.length);
      expect(() => writeHistoryFile(history.entries)).not.toThrow();
      expect(readHistory({ version: 1, ...history })).toEqual({ history, faults: 0 });
    }),
  );
});

const constants = (entry: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(entry).map(([key, value]) => [key, fc.constant(value)]));
