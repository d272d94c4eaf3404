import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createAddedWebmails } from '#utils/store/added-webmails.ts';
import { createTabStore, type TabStore } from '#utils/store/tab-store.ts';
import { reportTab } from '../../entrypoints/background/report-tab.ts';
import { createArea } from '../store/area-double.ts';
import { lineOf } from '../store/verdict-sample.ts';

const mail = { senderName: '', senderAddress: '', subject: '' };
let tabId: number;
let store: TabStore;

beforeEach(async () => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser.runtime, { getManifest: () => ({ content_scripts: [] }) });
  Object.assign(fakeBrowser.webNavigation, {
    getAllFrames: async () => [0, 1, 2].map((frameId) => ({ frameId })),
  });
  tabId = (await fakeBrowser.tabs.create({ url: 'https://mail.example/' })).id!;
  store = createTabStore(createArea());
});

const place = (frameId: number) => ({ tabId, frameId, documentId: `D${frameId}`, host: 'mail.example' });
const framesTold = async () => {
  const { frames } = await reportTab(tabId, store, createAddedWebmails(createArea()));
  return frames.map(({ frameId, state }) => [frameId, state]);
};

test('a frame around a body is not said to have no links when the body has some', async () => {
  await store.setReading(place(0), 'generic', 'reading', ['m']);
  await store.setReading(place(1), 'generic', 'reading', ['n']);
  await store.addLinks(place(1), 'n', mail, [lineOf('unknown', 'a')]);
  expect(await framesTold()).toEqual([[1, 'reading']]);
});

test('a mail without links is told of once, before frames without a mail', async () => {
  await store.setReading(place(0), 'generic', 'noMail', []);
  await store.setReading(place(1), 'generic', 'reading', ['m']);
  await store.setReading(place(2), 'generic', 'reading', ['n']);
  expect(await framesTold()).toEqual([[1, 'reading']]);
});

test('a mail that was not read is told of beside one that was', async () => {
  await store.setReading(place(0), 'generic', 'noBody', ['m']);
  await store.setReading(place(1), 'generic', 'reading', ['n']);
  await store.addLinks(place(1), 'n', mail, [lineOf('unknown', 'a')]);
  expect(await framesTold()).toEqual([
    [0, 'noBody'],
    [1, 'reading'],
  ]);
});
