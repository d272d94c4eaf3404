import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Feature } from '#utils/data/features.ts';
import { NO_MAIL_SETTINGS } from '#utils/data/mail-settings.ts';
import { NO_POLICY } from '#utils/data/policy.ts';
import { settingsInForce } from '#utils/data/settings.ts';
import type { Handlers } from '#utils/messaging/serve.ts';
import { createHistory } from '#utils/store/history/history-store.ts';
import { noteWarnings } from '../../entrypoints/background/note-warnings.ts';
import { underSwitches } from '../../entrypoints/background/under-switches.ts';
import { createArea } from '../store/area-double.ts';
import { MAIL_VERDICT, verdictOf } from '../store/verdict-sample.ts';

const frame = { tabId: 1, frameId: 0, documentId: 'D', url: 'https://mail.example/' };
const links = {
  mailKey: 'm',
  mail: { senderName: '', senderAddress: '', subject: '' },
  links: [{ href: 'https://danger.example/' }],
};
const mail = { mailKey: 'm', mail: links.mail, body: '' };
const danger = { ...MAIL_VERDICT, level: 'danger' as const };

function handlers() {
  return {
    judgeLinks: vi.fn(async () => [verdictOf('danger')]),
    judgeMail: vi.fn(async () => danger),
    checkMail: vi.fn(async () => ({ verdict: danger })),
    checkMailIn: vi.fn(async () => ({ verdict: danger })),
    readSource: vi.fn(async () => ({ source: 'x' })),
    judgeOriginal: vi.fn(async () => danger),
    judgePage: vi.fn(async () => ({ isLocked: true, verdict: { ...verdictOf('danger'), claims: [], asks: [] } })),
    getMailSettings: vi.fn(async () => ({ ...NO_MAIL_SETTINGS, looksUpKeys: true })),
    confirmProvider: vi.fn(async () => NO_MAIL_SETTINGS),
    setKeyLookUp: vi.fn(async () => ({ done: true })),
    assessTab: vi.fn(async () => verdictOf('official')),
    lookAtTab: vi.fn(async () => ({ ...verdictOf('danger'), claims: [], asks: [] })),
    getTabReport: vi.fn(async () => ({ host: 'mail.example', unseen: null, webmail: null, level: null, frames: [] })),
    getWarning: vi.fn(async ({ id }: { id: string }) => ({ id, verdict: verdictOf('danger') })),
  } as unknown as Pick<
    Handlers,
    | 'judgeLinks'
    | 'judgeMail'
    | 'checkMail'
    | 'checkMailIn'
    | 'readSource'
    | 'judgeOriginal'
    | 'judgePage'
    | 'getMailSettings'
    | 'confirmProvider'
    | 'setKeyLookUp'
    | 'assessTab'
    | 'lookAtTab'
    | 'getTabReport'
    | 'getWarning'
  >;
}

function switchesWith(features: Partial<Record<Feature, boolean>>, managed: Partial<Record<Feature, boolean>> = {}) {
  const all = async () => settingsInForce({ sensitivity: 'normal', features }, { ...NO_POLICY, features: managed });
  return { all, isOn: async (feature: Feature) => (await all()).features[feature].value };
}

let incognito: boolean;
beforeEach(() => {
  incognito = false;
  fakeBrowser.reset();
  Object.assign(fakeBrowser.tabs, { get: async (id: number) => ({ id, incognito }) });
});

test('everything answers as it did while its feature is on', async () => {
  const all = underSwitches(handlers(), switchesWith({ keyLookUp: true }));
  expect((await all.judgeLinks(links, frame))[0]!.level).toBe('danger');
  expect((await all.judgeMail(mail, frame)).level).toBe('danger');
  expect(await all.checkMail({ mailKey: 'm' }, frame)).toHaveProperty('verdict');
  expect((await all.getMailSettings({}, { tabId: null })).looksUpKeys).toBe(true);
});

test('what is off is asked of nobody, and its answer says nothing', async () => {
  const inner = handlers();
  const none = underSwitches(
    inner,
    switchesWith({ mailLinks: false, senderLine: false, checkProperly: false, pageGuard: false }),
  );
  expect(await none.judgeLinks(links, frame)).toMatchObject([{ level: 'unknown', reasons: [], site: '' }]);
  expect(await none.judgeMail(mail, frame)).toMatchObject({ level: 'unknown', claims: [], proof: { state: 'unread' } });
  expect(await none.checkMail({ mailKey: 'm' }, frame)).toEqual({ problem: 'switchedOff' });
  expect(await none.checkMailIn({ tabId: 1, frameId: 0, mailKey: 'm' }, { tabId: null })).toEqual({
    problem: 'switchedOff',
  });
  expect(await none.readSource({ tabId: 1, frameId: 0 }, { tabId: null })).toEqual({ problem: 'switchedOff' });
  expect(await none.judgePage({}, frame)).toEqual({ isLocked: false, verdict: null });
  expect(await none.assessTab({ tabId: 1 }, { tabId: null })).toBeNull();
  expect(await none.lookAtTab({ tabId: 1 }, { tabId: null })).toBeNull();
  await expect(none.judgeOriginal({ source: '' }, frame)).rejects.toThrow();
  for (const asked of [
    inner.judgeLinks,
    inner.judgeMail,
    inner.checkMail,
    inner.checkMailIn,
    inner.judgeOriginal,
    inner.judgePage,
    inner.assessTab,
    inner.lookAtTab,
  ])
    expect(asked).not.toHaveBeenCalled();
});

test('keys are looked up only where the switch says so, whatever was kept', async () => {
  const off = underSwitches(handlers(), switchesWith({ keyLookUp: true }, { keyLookUp: false }));
  expect((await off.getMailSettings({}, { tabId: null })).looksUpKeys).toBe(false);
});

test('warnings are noted when they are shown and when a navigation was stopped', async () => {
  const history = createHistory(createArea());
  const noted = noteWarnings(handlers(), history, switchesWith({}));
  await noted.judgeLinks(links, frame);
  await noted.judgeMail(mail, frame);
  await noted.judgePage({}, frame);
  await noted.getWarning({ id: 'x' }, { tabId: 1 });
  await expect
    .poll(async () => (await history.read()).entries.map(({ kind, shown, stopped }) => [kind, shown, stopped]))
    .toEqual(
      expect.arrayContaining([
        ['link', 1, 1],
        ['mail', 1, 0],
        ['page', 0, 1],
      ]),
    );
});

test.each([
  ['a private window', true, {}],
  ['the history switched off', false, { history: false }],
])('%s leaves nothing behind', async (_, isPrivate, features) => {
  incognito = isPrivate;
  const area = createArea();
  const history = createHistory(area);
  const noted = noteWarnings(handlers(), history, switchesWith(features));
  await noted.judgeLinks(links, frame);
  await noted.judgeMail(mail, frame);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(area.writes).toBe(0);
});
