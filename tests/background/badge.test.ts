import { existsSync } from 'node:fs';
import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { noLevels, type TabSummary } from '#utils/store/tab-record.ts';
import { showBadge } from '../../entrypoints/background/badge.ts';

const set: string[] = [];
const titles: string[] = [];

beforeEach(() => {
  fakeBrowser.reset();
  set.length = 0;
  titles.length = 0;
  class Canvas {
    getContext() {
      return new Proxy({}, { get: () => () => 'pixels', set: () => true });
    }
  }
  Object.assign(globalThis, { OffscreenCanvas: Canvas, Path2D: class {} });
  Object.assign(fakeBrowser.runtime, { getManifest: () => ({ icons: { 16: 'icon/16.png' } }) });
  Object.assign(fakeBrowser, { i18n: { getUILanguage: () => 'en', getMessage: (key: string) => key } });
  Object.assign(fakeBrowser.action, {
    setBadgeText: async () => undefined,
    setBadgeBackgroundColor: async () => undefined,
    setTitle: async ({ title }: { title: string }) => void titles.push(title),
    // files take longer than pixels that are already there
    async setIcon({ path }: { path?: unknown }) {
      await new Promise((resolve) => setTimeout(resolve, path ? 20 : 0));
      set.push(path ? Object.values(path).join() : 'level');
    },
  });
});

const NOTHING: TabSummary = { level: null, levels: noLevels(), mails: noLevels(), page: null, isUnread: false };
const DANGER: TabSummary = { ...NOTHING, level: 'danger', levels: { ...noLevels(), danger: 2 } };

test('the icon that was asked for last stands last, however long the one before takes', async () => {
  await Promise.all([showBadge(1, NOTHING), showBadge(1, DANGER)]);
  expect(set).toEqual(['icon/16.png', 'level']);
});

test('grey and why where we can’t look, but never over what was judged, and not on our own pages', async () => {
  await showBadge(1, NOTHING, 'browserPage');
  await showBadge(1, NOTHING, 'ownPage');
  await showBadge(1, DANGER, 'noPermission');
  await showBadge(1, NOTHING);
  expect(set).toEqual(['icon/grey-16.png', 'icon/16.png', 'level', 'icon/16.png']);
  expect(titles).toEqual(['unseen_browserPage', 'extensionName', expect.stringContaining('badge_'), 'extensionName']);
});

test('there is a grey drawing of every icon', () => {
  for (const size of [16, 32, 48, 128]) expect(existsSync(`public/icon/grey-${size}.png`)).toBe(true);
});
