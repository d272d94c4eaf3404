import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createPasswordMarks } from '#utils/store/password-marks.ts';
import { createPolicyStore } from '#utils/store/policy-store.ts';
import { createReuseSwitch } from '#utils/store/reuse-switch.ts';
import { createSettings } from '#utils/store/settings/settings-store.ts';
import { createTabStore } from '#utils/store/tab-store.ts';
import { createJudge } from '../../entrypoints/background/judge.ts';
import { createReuseHandlers } from '../../entrypoints/background/reuse-handlers.ts';
import { createArea } from '../store/area-double.ts';

let called: unknown[];
let address: string;

beforeEach(() => {
  fakeBrowser.reset();
  called = [];
  Object.assign(fakeBrowser.runtime, { getManifest: () => ({ icons: { 16: 'icon.png' } }) });
  Object.assign(fakeBrowser.action, { setIcon: async () => undefined });
  Object.assign(fakeBrowser, { i18n: { getUILanguage: () => 'en', getMessage: (key: string) => key } });
  Object.assign(fakeBrowser.webNavigation, {
    getAllFrames: async () => [{ frameId: 0, parentFrameId: -1, url: address }],
  });
  Object.assign(fakeBrowser, {
    scripting: { executeScript: async ({ args }: { args?: unknown[] }) => called.push(args?.[1]) },
  });
});

async function start(setting: 'on' | 'off' | null = 'on') {
  const area = createArea();
  const marks = createPasswordMarks(area);
  const store = createTabStore(createArea());
  const reuse = createReuseSwitch(createSettings(area), createPolicyStore({ get: async () => ({}) }), marks);
  if (setting) await reuse.set(setting);
  const handlers = createReuseHandlers({ judge: createJudge(), store, marks, reuse });
  const at = (url: string) => {
    address = url;
    return { tabId: 1, frameId: 0, documentId: 'D', url };
  };
  return {
    marks,
    store,
    type: (url: string, ...beginnings: string[]) => handlers.passwordTyped({ beginnings }, at(url)),
    send: (url: string, ...passwords: string[]) => handlers.passwordSent({ passwords }, at(url)),
  };
}

const AMAZON = 'https://www.amazon.co.jp/ap/signin';
const ELSEWHERE = 'https://login.kawase-tea.example/';

test('a password sent to its brand is known elsewhere one letter before it is whole', async () => {
  const { send, type, store } = await start();
  await send(AMAZON, 'matcha-2026-latte');
  expect(await type(ELSEWHERE, 'matcha-2026-lat')).toEqual({ isStopped: false, learns: false });
  expect(called).toEqual([]);
  expect(await type(ELSEWHERE, 'matcha-2026-latt')).toEqual({ isStopped: true, learns: false });
  expect(called).toEqual(['lock']);
  expect(await store.lockedPages(1)).toMatchObject([
    { reused: 'amazon', verdict: { level: 'caution', wayOut: { brand: 'amazon' } } },
  ]);
});

test('on the brand’s own pages and its sisters’ nobody is stopped', async () => {
  const { send, type } = await start();
  await send(AMAZON, 'matcha-2026-latte');
  for (const url of [AMAZON, 'https://www.amazon.com/ap/signin', 'https://signin.aws.amazon.com/']) {
    expect((await type(url, 'matcha-2026-latt')).isStopped, url).toBe(false);
  }
});

test('on another brand’s own page it is stopped, and no longer called official', async () => {
  const { send, type, store } = await start();
  await send(AMAZON, 'matcha-2026-latte');
  expect(await type('https://login.account.rakuten.com/', 'matcha-2026-latt')).toEqual({
    isStopped: true,
    learns: true,
  });
  const [page] = await store.lockedPages(1);
  expect(page?.verdict.level).toBe('caution');
  expect(page?.verdict.reasons.map(({ code }) => code)).not.toContain('officialSite');
});

test('only a brand’s own page teaches a password', async () => {
  const { send, type, marks } = await start();
  await send(ELSEWHERE, 'matcha-2026-latte');
  await send('https://kawase.github.io/', 'matcha-2026-latte');
  expect(await marks.count()).toBe(0);
  expect(await type(AMAZON, 'matcha-2026-latt')).toEqual({ isStopped: false, learns: true });
});

test('once the person has decided to use it there, it is let be', async () => {
  const { send, type, marks } = await start();
  await send(AMAZON, 'matcha-2026-latte');
  await marks.allow('amazon', 'kawase-tea.example');
  expect((await type(ELSEWHERE, 'matcha-2026-latt')).isStopped).toBe(false);
  expect((await type('https://other.example/', 'matcha-2026-latt')).isStopped).toBe(true);
});

test.each(['off', null] as const)('switched %s, nothing is hashed, kept or stopped', async (setting) => {
  const { send, type, marks } = await start(setting);
  await send(AMAZON, 'matcha-2026-latte');
  expect(await marks.count()).toBe(0);
  expect(await type(ELSEWHERE, 'matcha-2026-latt')).toEqual({ isStopped: false, learns: false });
});
