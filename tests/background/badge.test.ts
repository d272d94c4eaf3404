import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { noLevels, type TabSummary } from '#utils/store/tab-record.ts';
import { showBadge } from '../../entrypoints/background/badge.ts';

const set: string[] = [];

beforeEach(() => {
  fakeBrowser.reset();
  set.length = 0;
  class Canvas {
    getContext() {
      return new Proxy({}, { get: () => () => 'pixels', set: () => true });
    }
  }
  Object.assign(globalThis, { OffscreenCanvas: Canvas, Path2D: class {} });
  Object.assign(fakeBrowser.runtime, { getManifest: () => ({ icons: { 16: 'icon.png' } }) });
  Object.assign(fakeBrowser, { i18n: { getUILanguage: () => 'en', getMessage: (key: string) => key } });
  Object.assign(fakeBrowser.action, {
    setBadgeText: async () => undefined,
    setBadgeBackgroundColor: async () => undefined,
    setTitle: async () => undefined,
    // files take longer than pixels that are already there
    async setIcon({ path }: { path?: unknown }) {
      await new Promise((resolve) => setTimeout(resolve, path ? 20 : 0));
      set.push(path ? 'usual' : 'level');
    },
  });
});

test('the icon that was asked for last stands last, however long the one before takes', async () => {
  const nothing: TabSummary = { level: null, levels: noLevels(), mails: noLevels(), page: null, isUnread: false };
  const danger: TabSummary = { ...nothing, level: 'danger', levels: { ...noLevels(), danger: 2 } };
  await Promise.all([showBadge(1, nothing), showBadge(1, danger)]);
  expect(set).toEqual(['usual', 'level']);
});
