import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { BarredAddresses } from '#utils/store/barred/barred-addresses.ts';
import { createTabStore, type TabStore } from '#utils/store/tab-store.ts';
import type { Barring } from '../../entrypoints/background/barring.ts';
import { watchNavigation } from '../../entrypoints/background/watch-navigation.ts';
import { createArea } from '../store/area-double.ts';
import { lineOf } from '../store/verdict-sample.ts';

type Committed = { tabId: number; frameId: number; url: string; timeStamp: number; documentId: string };

const mail = { senderName: '', senderAddress: '', subject: '' };
const place = (documentId: string) => ({ tabId: 7, frameId: 0, documentId, host: 'mail.example' });
let store: TabStore;
let commit: (committed: Committed) => void;
let shown: string;

beforeEach(() => {
  fakeBrowser.reset();
  const silent = { addListener: () => undefined };
  Object.assign(fakeBrowser.webNavigation, {
    ...{ onBeforeNavigate: silent, onErrorOccurred: silent },
    onCommitted: { addListener: (listen: typeof commit) => (commit = listen) },
    getFrame: async () => ({ documentId: shown }),
  });
  Object.assign(fakeBrowser.tabs, { onReplaced: silent });
  Object.assign(fakeBrowser, { i18n: { getUILanguage: () => 'en', getMessage: (key: string) => key } });
  store = createTabStore(createArea());
  watchNavigation({
    store,
    addresses: {} as BarredAddresses,
    barring: { endLetThrough: async () => undefined } as unknown as Barring,
  });
});

const linksOf = async () => (await store.read(7)).flatMap(({ links }) => links.map(({ text }) => text));
const committed = (documentId: string, timeStamp: number): Committed => ({
  ...{ tabId: 7, frameId: 0, documentId, timeStamp },
  url: 'https://mail.example/',
});

test('the empty page of a new tab, told of late, does not end the page that has spoken by then', async () => {
  shown = 'D1';
  await store.addLinks(place('D1'), 'm', mail, [lineOf('unknown', 'a')]);
  commit({ ...committed('D0', Date.now() - 100), url: 'about:blank' });
  commit(committed('D1', Date.now() - 50));
  await vi.waitFor(async () => expect(await linksOf()).toEqual(['a']));
  await store.addLinks(place('D1'), 'm', mail, [lineOf('unknown', 'b')]);
  expect(await linksOf()).toEqual(['a', 'b']);
});

test('a page that was left is forgotten', async () => {
  shown = 'D1';
  await store.addLinks(place('D1'), 'm', mail, [lineOf('unknown', 'a')]);
  shown = 'D2';
  commit(committed('D2', Date.now()));
  await vi.waitFor(async () => expect(await linksOf()).toEqual([]));
});
