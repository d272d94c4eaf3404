import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { questions } from '#utils/messaging/questions.ts';
import { askerFor } from '#utils/messaging/senders.ts';
import { createFirstStart } from '#utils/store/first-start.ts';
import { createOwnSigns } from '#utils/store/own-sign.ts';
import { createPolicyStore } from '#utils/store/policy-store.ts';
import { createFirstStartHandlers } from '../../entrypoints/background/first-start-handlers.ts';
import { openFirstStart } from '../../entrypoints/background/open-first-start.ts';
import { browserKind } from '../../entrypoints/welcome/browser-kind.ts';
import { createArea } from '../store/area-double.ts';

const NO_RULES = createPolicyStore({ get: async () => ({}) });
const PAGE = { id: 'test-extension-id', tab: { id: 3 }, frameId: 0, url: 'https://mail.google.com/' };

beforeEach(() => fakeBrowser.reset());

test('opened in a tab of its own, until it is over', async () => {
  const create = vi.spyOn(fakeBrowser.tabs, 'create');
  const firstStart = createFirstStart(createArea());
  await openFirstStart(firstStart, NO_RULES);
  expect(create).toHaveBeenCalledExactlyOnceWith({ url: expect.stringMatching(/\/welcome\.html$/) });
  await firstStart.end();
  await openFirstStart(firstStart, NO_RULES);
  expect(create).toHaveBeenCalledOnce();
});

test('not by itself where the organisation says so; a broken policy is none', async () => {
  const create = vi.spyOn(fakeBrowser.tabs, 'create');
  const rules = (opensFirstStart: unknown) => createPolicyStore({ get: async () => ({ opensFirstStart }) });
  await openFirstStart(createFirstStart(createArea()), rules(false));
  expect(create).not.toHaveBeenCalled();
  await openFirstStart(createFirstStart(createArea()), rules('no'));
  expect(create).toHaveBeenCalledOnce();
});

test('a content script may see the sign to draw it, and change nothing', () => {
  const sender = { ...PAGE, id: fakeBrowser.runtime.id };
  expect(askerFor('getOwnSign', sender)).not.toBeNull();
  expect(askerFor('setOwnSign', sender)).toBeNull();
  expect(askerFor('endFirstStart', sender)).toBeNull();
  expect(askerFor('getOwnSign', { ...sender, id: 'another-extension' })).toBeNull();
});

test.each([
  [{ sign: null }, true],
  [{ sign: { kind: 'phrase', phrase: 'tea' } }, true],
  [{ sign: { kind: 'picture', picture: 'teaCup' } }, true],
  [{ sign: { kind: 'picture', picture: 'toString' } }, false],
  [{ sign: { kind: 'picture', picture: 'teaCup', layers: [] } }, false],
  [{ sign: { kind: 'phrase', phrase: 7 } }, false],
  [{}, false],
])('%j is a choice: %s', (question, isOne) => {
  expect(questions.setOwnSign(question)).toBe(isOne);
});

test('what is answered can be drawn without any table', async () => {
  const signs = createOwnSigns(createArea());
  const { getOwnSign, setOwnSign } = createFirstStartHandlers({ signs, firstStart: createFirstStart(createArea()) });
  const asker = { tabId: null };
  expect(await getOwnSign({}, asker)).toBeNull();
  expect(await setOwnSign({ sign: { kind: 'picture', picture: 'wave' } }, asker)).toEqual({ done: true });
  expect(await getOwnSign({}, asker)).toMatchObject({ picture: 'wave', layers: [{}, {}, {}] });
});

test.each([
  ['Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0', 'firefox'],
  [
    'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36 Edg/156.0',
    'edge',
  ],
  ['Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36', 'chrome'],
  ['', 'chrome'],
])('%s: %s', (agent, kind) => {
  expect(browserKind(agent)).toBe(kind);
});
