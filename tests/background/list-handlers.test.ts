import { beforeEach, expect, test, vi } from 'vitest';
import { writeListsFile } from '#utils/brand/lists/lists-file.ts';
import { NO_LISTS } from '#utils/data/person-lists.ts';
import { createListStore } from '#utils/store/person-lists.ts';
import { createJudge } from '../../entrypoints/background/judge.ts';
import { createListHandlers } from '../../entrypoints/background/list-handlers.ts';
import { createArea } from '../store/area-double.ts';

const page = { tabId: null };
const mail = { senderName: 'Amazon.co.jp', senderAddress: 'a@vbduteq.example', subject: '' };
const href = 'https://vbduteq.example/a';

let areas: Record<'sync' | 'local' | 'session', ReturnType<typeof createArea>>;
let ask: ReturnType<typeof createListHandlers>;
let judge: ReturnType<typeof createJudge>;

beforeEach(() => {
  areas = { sync: createArea(), local: createArea(), session: createArea() };
  const store = createListStore(areas);
  judge = createJudge(store.read);
  ask = createListHandlers(store, judge);
});

const levelOf = async () => (await judge.judge(mail, [{ href }]))[0]!.level;

test('trust counts from the next link on, and ends when it is taken back', async () => {
  expect(await levelOf()).toBe('danger');
  expect(await ask.trustSite({ site: 'vbduteq.example', scope: 'host', until: 'always' }, page)).toEqual({
    done: true,
  });
  expect(await levelOf()).toBe('trusted');
  expect(await ask.forgetSite({ host: 'vbduteq.example' }, page)).toEqual({ done: true });
  expect(await levelOf()).toBe('danger');
});

test('trust for the session is in force and not among the lists for good', async () => {
  await ask.trustSite({ site: 'vbduteq.example', scope: 'subdomains', until: 'session' }, page);
  expect(await levelOf()).toBe('trusted');
  expect(await ask.getLists({}, page)).toMatchObject({
    lists: NO_LISTS,
    session: [{ host: 'vbduteq.example', scope: 'subdomains' }],
  });
  expect((await ask.exportLists({}, page)).text).not.toContain('vbduteq');
  await ask.forgetSite({ host: 'vbduteq.example' }, page);
  expect(await levelOf()).toBe('danger');
});

test('the last word on a host counts', async () => {
  const site = { site: 'vbduteq.example', scope: 'host' } as const;
  await ask.trustSite({ ...site, until: 'session' }, page);
  await ask.neverTrust(site, page);
  expect(await ask.getLists({}, page)).toMatchObject({
    lists: { trusted: [], never: [{ host: site.site }] },
    session: [],
  });
  await ask.trustSite({ ...site, until: 'always' }, page);
  expect(await ask.getLists({}, page)).toMatchObject({ lists: { trusted: [{ host: site.site }], never: [] } });
});

test.each([
  ['', 'empty'],
  ['github.io', 'publicSuffix'],
  ['a b', 'notAHost'],
  ['docs.google.com', 'sharedPlace'],
  ['bit.ly', 'sharedPlace'],
])('%j can’t be trusted: %s', async (site, problem) => {
  expect(await ask.trustSite({ site, scope: 'host', until: 'always' }, page)).toEqual({ done: false, problem });
  expect((await ask.getLists({}, page)).lists).toEqual(NO_LISTS);
});

test('where strangers write may be barred as a whole, a tenant may be trusted', async () => {
  expect(await ask.neverTrust({ site: 'bit.ly', scope: 'host' }, page)).toEqual({ done: true });
  expect(await ask.trustSite({ site: 'someone.github.io', scope: 'host', until: 'always' }, page)).toEqual({
    done: true,
  });
});

test('an own brand is guarded, changed and removed', async () => {
  const brand = { names: ['川瀬茶舗'], domains: ['KAWASE.example'] };
  const claim = { ...mail, senderName: '川瀬茶舗' };
  const level = async () => (await judge.judge(claim, [{ href }]))[0]!.level;
  expect(await level()).toBe('unknown');
  expect(await ask.addOwnBrand({ brand }, page)).toEqual({ done: true, id: 'own.kawase.example' });
  expect(await level()).toBe('danger');
  expect(await judge.realPlace('own.kawase.example')).toEqual({
    url: 'https://kawase.example/',
    host: 'kawase.example',
  });

  await ask.addOwnBrand({ brand: { ...brand, domains: ['new.example'] }, replaces: 'own.kawase.example' }, page);
  expect((await ask.getLists({}, page)).lists.ownBrands).toEqual([{ ...brand, domains: ['new.example'] }]);
  await ask.removeOwnBrand({ id: 'own.new.example' }, page);
  expect(await level()).toBe('unknown');
  expect(await ask.addOwnBrand({ brand: { names: ['A'], domains: ['sites.google.com'] } }, page)).toMatchObject({
    problem: 'sharedPlace',
  });
});

test('a file is tried first, then merged; a broken one changes nothing', async () => {
  await ask.trustSite({ site: 'a.example', scope: 'host', until: 'always' }, page);
  const text = writeListsFile({
    ...NO_LISTS,
    trusted: [{ host: 'a.example', scope: 'host' }],
    never: [{ host: 'b.example', scope: 'host' }],
  });
  const added = { ...NO_LISTS, never: [{ host: 'b.example', scope: 'host', since: expect.any(String) }] };
  expect(await ask.importLists({ text, isTrial: true }, page)).toEqual({ done: true, added, kept: [] });
  expect((await ask.getLists({}, page)).lists.never).toEqual([]);
  expect(await ask.importLists({ text, isTrial: false }, page)).toEqual({ done: true, added, kept: [] });
  expect((await ask.exportLists({}, page)).text).toBe(text);

  const broken = text.replace('"version": 1,', '"version": 1');
  expect(await ask.importLists({ text: broken, isTrial: false }, page)).toMatchObject({
    done: false,
    fault: { line: 4 },
  });
  expect((await ask.exportLists({}, page)).text).toBe(text);
});

test('what no store takes is said, and nothing has changed', async () => {
  Object.assign(areas.sync, { quota: 0 });
  Object.assign(areas.local, { quota: 0 });
  expect(await ask.trustSite({ site: 'a.example', scope: 'host', until: 'always' }, page)).toEqual({
    done: false,
    problem: 'notKept',
  });
  expect((await ask.getLists({}, page)).lists).toEqual(NO_LISTS);
});

test('more entries than a list holds are refused', async () => {
  const trusted = Array.from({ length: 5_000 }, (_, at) => ({ host: `s${at}.example`, scope: 'host' as const }));
  await ask.importLists({ text: writeListsFile({ ...NO_LISTS, trusted }), isTrial: false }, page);
  expect(await ask.trustSite({ site: 'one.more.example', scope: 'host', until: 'always' }, page)).toMatchObject({
    problem: 'tooManyEntries',
  });
});

test('a site is judged before it is trusted', async () => {
  expect(await ask.assessSite({ site: 'https://arnazon.co.jp/x' }, page)).toMatchObject({
    verdict: { level: 'danger' },
  });
  expect(await ask.assessSite({ site: 'co.jp' }, page)).toEqual({ problem: 'publicSuffix' });
});

test('the day of a decision is kept: the first one while only its reach changes, of this day for what a file says', async () => {
  vi.useFakeTimers({ now: new Date(2026, 10, 3), toFake: ['Date'] });
  try {
    await ask.trustSite({ site: 'tea.example', scope: 'host', until: 'always' }, page);
    await ask.neverTrust({ site: 'never.example', scope: 'host' }, page);
    vi.setSystemTime(new Date(2026, 10, 22));
    await ask.trustSite({ site: 'tea.example', scope: 'subdomains', until: 'always' }, page);
    const { text } = await ask.exportLists({}, page);
    expect(text).not.toContain('2026');
    await ask.importLists({ text: text.replaceAll('tea.example', 'rice.example'), isTrial: false }, page);
    const { lists } = await createListStore(areas).read();
    expect(lists.trusted.toSorted((a, b) => (a.host < b.host ? 1 : -1))).toEqual([
      { host: 'tea.example', scope: 'subdomains', since: '2026-11-03' },
      { host: 'rice.example', scope: 'subdomains', since: '2026-11-22' },
    ]);
    expect(lists.never).toEqual([{ host: 'never.example', scope: 'host', since: '2026-11-03' }]);
    // what was once trusted and is trusted anew is so from now on
    await ask.forgetSite({ host: 'tea.example' }, page);
    await ask.trustSite({ site: 'tea.example', scope: 'host', until: 'session' }, page);
    expect((await ask.getLists({}, page)).session).toEqual([
      { host: 'tea.example', scope: 'host', since: '2026-11-22' },
    ]);
  } finally {
    vi.useRealTimers();
  }
});

test('entries of an older version have no day, a broken one is no day, and neither loses the entry', async () => {
  await ask.trustSite({ site: 'tea.example', scope: 'host', until: 'always' }, page);
  const [key, entries] = Object.entries(await areas.sync.get(null)).find(([, value]) => Array.isArray(value))!;
  for (const since of [[], ['long ago'], [7]]) {
    await areas.sync.set({ [key]: (entries as unknown[][]).map((entry) => [...entry.slice(0, 3), ...since]) });
    expect((await createListStore(areas).read()).lists.trusted).toEqual([{ host: 'tea.example', scope: 'host' }]);
  }
});
