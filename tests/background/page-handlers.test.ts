import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PageFacts } from '#utils/page/page-facts.ts';
import { createBarredAddresses } from '#utils/store/barred/barred-addresses.ts';
import { createPageConsents } from '#utils/store/page-consents.ts';
import { createPasswordMarks } from '#utils/store/password-marks.ts';
import { createTabStore } from '#utils/store/tab-store.ts';
import { type Rules, USUAL_RULES } from '#utils/verdict/rules.ts';
import { createJudge } from '../../entrypoints/background/judge.ts';
import { createPageHandlers } from '../../entrypoints/background/page-handlers.ts';
import { createArea } from '../store/area-double.ts';

const NOTHING: PageFacts = {
  ...{
    url: '',
    language: 'ja',
    title: '',
    siteNames: [],
    headings: [],
    logos: [],
    copyright: [],
    assets: [],
    ways: [],
    leads: [],
  },
  ...{ marks: [], words: [], text: '', bulk: { text: 0, links: 0 }, asks: [], forms: [] },
};
const AMAZON: Partial<PageFacts> = { title: 'Amazonサインイン', copyright: ['© 1996-2024, Amazon.com, Inc.'] };
const FALSE = 'https://vbduteq.test/ap/signin';

let pages: Record<number, { url: string; parent?: number; facts: Partial<PageFacts> }>;
let told: unknown[];

beforeEach(() => {
  fakeBrowser.reset();
  told = [];
  Object.assign(fakeBrowser.runtime, { getManifest: () => ({ icons: { 16: 'icon.png' } }) });
  Object.assign(fakeBrowser.action, { setIcon: async () => undefined });
  Object.assign(fakeBrowser, { i18n: { getUILanguage: () => 'en', getMessage: (key: string) => key } });
  const frames = () =>
    Object.entries(pages).map(([id, { url, parent = -1 }]) => ({ frameId: Number(id), url, parentFrameId: parent }));
  Object.assign(fakeBrowser.webNavigation, { getAllFrames: async () => frames() });
  const executeScript = async ({ target, args }: { target: { frameIds: [number] }; args?: string[] }) => {
    if (args?.[0] === 'honmonoPageWatch') return told.push([target.frameIds[0], args[1]]);
    const page = pages[target.frameIds[0]];
    if (!page) throw new Error('no such frame');
    return [{ result: { ...NOTHING, ...page.facts, url: args?.[1] } }];
  };
  Object.assign(fakeBrowser, { scripting: { executeScript } });
});

function start(rules: Rules = USUAL_RULES) {
  const area = createArea();
  const renew = vi.fn(async () => undefined);
  const addresses = createBarredAddresses(area);
  const store = createTabStore(area);
  const consents = createPageConsents(area);
  return {
    ...createPageHandlers({
      judge: createJudge(undefined, async () => rules),
      store,
      marks: createPasswordMarks(createArea()),
      reuse: { setting: async () => 'unasked' },
      consents,
      addresses,
      barring: { renew },
    }),
    store,
    addresses,
  };
}

const frame = (frameId = 0, url = pages[frameId]?.url ?? '') => ({ tabId: 1, frameId, documentId: `D${frameId}`, url });

test('an imitation is locked, the whole tab is told, and the store knows', async () => {
  pages = { 0: { url: FALSE, facts: { ...AMAZON, asks: ['password'] } } };
  const { judgePage, store } = start();
  expect(await judgePage({}, frame())).toMatchObject({ isLocked: true, verdict: { level: 'danger', brand: 'amazon' } });
  await expect.poll(() => told).toEqual([[0, 'lock']]);
  await expect.poll(async () => (await store.summarise(1)).page).toBe('danger');
  expect(await store.lockedPages(1)).toMatchObject([{ host: 'vbduteq.test' }]);
});

test('the same page in its own place is official, and nobody is locked', async () => {
  pages = { 0: { url: 'https://www.amazon.co.jp/ap/signin', facts: { ...AMAZON, asks: ['password'] } } };
  const { judgePage, store } = start();
  expect(await judgePage({}, frame())).toMatchObject({ isLocked: false, verdict: { level: 'official' } });
  await expect.poll(async () => (await store.summarise(1)).page).toBe('official');
  expect(told).toEqual([]);
});

test('the page around a frame makes the claim, the frame asks', async () => {
  pages = {
    0: { url: FALSE, facts: AMAZON },
    3: { url: 'https://form.test/', parent: 0, facts: { asks: ['password'] } },
  };
  const { judgePage, store } = start();
  expect(await judgePage({}, frame(3))).toMatchObject({ isLocked: true, verdict: { site: 'vbduteq.test' } });
  await expect.poll(async () => (await store.lockedPages(1)).map(({ host }) => host)).toEqual(['vbduteq.test']);
});

test('a frame without an address stands where the page around it stands, whatever it says itself', async () => {
  pages = {
    0: { url: FALSE, facts: {} },
    2: { url: 'about:srcdoc', parent: 0, facts: { ...AMAZON, asks: ['password'] } },
  };
  const { judgePage } = start();
  const asker = frame(2, 'https://www.amazon.co.jp/');
  expect(await judgePage({}, asker)).toMatchObject({ isLocked: true, verdict: { site: 'vbduteq.test' } });
});

test('what was found of a page is not told of the one that has taken its place', async () => {
  pages = { 0: { url: FALSE, facts: { ...AMAZON, asks: ['password'] } } };
  const { judgePage, usePageAnyway, store } = start();
  await judgePage({}, frame());
  await expect.poll(async () => (await store.summarise(1)).page).toBe('danger');
  told = [];

  const before = { ...frame(), documentId: null };
  pages = { 0: { url: 'https://www.amazon.co.jp/ap/signin', facts: { ...AMAZON, asks: ['password'] } } };
  await judgePage({}, before);
  await usePageAnyway({}, before);
  // the new page's own verdict comes last
  await judgePage({}, { ...frame(), documentId: null });
  await expect.poll(async () => (await store.summarise(1)).page).toBe('official');
  expect(told).toEqual([]);
});

test('a frame that is gone is not judged', async () => {
  pages = { 0: { url: FALSE, facts: {} } };
  expect(await start().judgePage({}, frame(7))).toEqual({ isLocked: false, verdict: null });
});

test('only the top frame can free a page, only a locked one, and only its host', async () => {
  pages = { 0: { url: FALSE, facts: { ...AMAZON, asks: ['password'] } } };
  const { judgePage, usePageAnyway, store } = start();
  expect(await usePageAnyway({}, frame())).toEqual({ freed: false });
  await judgePage({}, frame());
  await expect.poll(async () => (await store.lockedPages(1)).length).toBe(1);
  expect(await usePageAnyway({}, frame(4, FALSE))).toEqual({ freed: false });
  expect(await usePageAnyway({}, frame())).toEqual({ freed: true });
  expect(told.at(-1)).toEqual([0, 'free']);
  expect(await judgePage({}, frame())).toMatchObject({ isLocked: false, verdict: { level: 'danger' } });
  pages[0]!.url = 'https://mpoawqfas.test/';
  expect(await judgePage({}, frame())).toMatchObject({ isLocked: true });
});

test('where the organisation lets nobody go on, nobody does', async () => {
  pages = { 0: { url: FALSE, facts: { ...AMAZON, asks: ['password'] } } };
  const { judgePage, usePageAnyway, store } = start({
    ...USUAL_RULES,
    organisation: { contact: 'IT desk, 4242', mayOverride: false },
  });
  expect(await judgePage({}, frame())).toMatchObject({
    isLocked: true,
    verdict: { organisation: { contact: 'IT desk, 4242', isFinal: true } },
  });
  await expect.poll(async () => (await store.lockedPages(1)).length).toBe(1);
  expect(await usePageAnyway({}, frame())).toEqual({ freed: false });
  expect(told.at(-1)).toEqual([0, 'lock']);
});

test('an honest page that is locked for a password alone is not barred, whatever it does to our interface', async () => {
  const url = 'https://kawase-tea.example/login';
  pages = { 0: { url, facts: { asks: ['password'] } } };
  const { judgePage, pageFights, store, addresses } = start();
  const verdict = (await judgePage({}, frame())).verdict!;
  const place = { tabId: 1, frameId: 0, documentId: 'D0', host: 'kawase-tea.example' };
  await store.setPage(place, { verdict, host: place.host, reused: 'amazon' });
  expect(await store.lockedPages(1)).toHaveLength(1);
  await pageFights({}, frame());
  expect(await addresses.find(url)).toBeNull();
});

test('a page that fights gives way to the warning; one that was not found false does not', async () => {
  pages = { 0: { url: FALSE, facts: { ...AMAZON, asks: ['password'] } } };
  const { id: tabId } = await fakeBrowser.tabs.create({ url: FALSE });
  const update = vi.spyOn(fakeBrowser.tabs, 'update').mockResolvedValue({} as never);
  const { judgePage, pageFights, addresses, store } = start();
  const asker = { ...frame(), tabId: tabId! };
  await pageFights({}, asker);
  expect(update).not.toHaveBeenCalled();
  await judgePage({}, asker);
  await expect.poll(async () => (await store.lockedPages(tabId!)).length).toBe(1);
  await pageFights({}, { ...asker, frameId: 5 });
  expect(update).not.toHaveBeenCalled();
  await pageFights({}, asker);
  const barred = await addresses.find(FALSE);
  expect(update).toHaveBeenCalledWith(tabId, { url: fakeBrowser.runtime.getURL(`/warning.html?id=${barred?.id}`) });
});
