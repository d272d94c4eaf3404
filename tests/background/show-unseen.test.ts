import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createTabStore } from '#utils/store/tab-store.ts';
import { showUnseenIn, watchUnseen } from '../../entrypoints/background/show-unseen.ts';
import { createArea } from '../store/area-double.ts';

const store = createTabStore(createArea());
const icons: string[] = [];
let mayLook: boolean;
let changed: () => void;
/** Whether the first drawing waits until `drawn` is called. */
let isSlow: boolean;
let drawn: () => void;
/** What the tab shows when it is asked. */
let shown: string;

beforeEach(() => {
  fakeBrowser.reset();
  icons.length = 0;
  mayLook = true;
  isSlow = false;
  const silent = { addListener: () => undefined };
  Object.assign(fakeBrowser.runtime, { getManifest: () => ({ icons: { 16: 'icon/16.png' } }), onInstalled: silent });
  Object.assign(fakeBrowser, {
    i18n: { getUILanguage: () => 'en', getMessage: (key: string) => key },
    permissions: {
      contains: async () => mayLook,
      onAdded: silent,
      onRemoved: { addListener: (listen: () => void) => (changed = listen) },
    },
  });
  Object.assign(fakeBrowser.tabs, {
    get: async (id: number) => ({ id, url: shown }),
    query: async () => [{ id: 1 }, { id: 2 }],
  });
  Object.assign(fakeBrowser.action, {
    ...{ setBadgeText: async () => undefined, setBadgeBackgroundColor: async () => undefined },
    setTitle: async () => undefined,
    async setIcon({ tabId, path }: { tabId: number; path: object }) {
      icons.push(`${tabId} ${Object.values(path).join()}`);
      if (isSlow && icons.length === 1) await new Promise<void>((resolve) => (drawn = resolve));
    },
  });
});

test('a page of the browser is told of, one of a site is left as the browser draws it', async () => {
  shown = 'chrome://newtab/';
  await showUnseenIn(1, store);
  expect(icons).toEqual(['1 icon/grey-16.png']);
  shown = 'https://tea.example/';
  await showUnseenIn(1, store);
  expect(icons).toHaveLength(1);
});

test('a tab that went on while grey was being drawn gets its icon back', async () => {
  isSlow = true;
  shown = 'about:blank';
  const told = showUnseenIn(1, store);
  await vi.waitFor(() => expect(icons).toHaveLength(1));
  shown = 'https://tea.example/';
  drawn();
  await told;
  expect(icons).toEqual(['1 icon/grey-16.png', '1 icon/16.png']);
});

test('when sites are taken back or given, every tab is told of anew', async () => {
  shown = 'https://tea.example/';
  watchUnseen(store);
  mayLook = false;
  changed();
  await vi.waitFor(() => expect(icons.toSorted()).toEqual(['1 icon/grey-16.png', '2 icon/grey-16.png']));
  mayLook = true;
  changed();
  await vi.waitFor(() => expect(icons.slice(2).toSorted()).toEqual(['1 icon/16.png', '2 icon/16.png']));
});
