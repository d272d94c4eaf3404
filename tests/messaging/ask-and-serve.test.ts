import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { NO_MAIL_SETTINGS } from '#utils/data/mail-settings.ts';
import { NO_LISTS } from '#utils/data/person-lists.ts';
import { NO_POLICY } from '#utils/data/policy.ts';
import { NO_SETTINGS, settingsInForce } from '#utils/data/settings.ts';
import { ask } from '#utils/messaging/ask.ts';
import { CONTRACT_VERSION } from '#utils/messaging/contract.ts';
import { type Handlers, serve } from '#utils/messaging/serve.ts';
import { MAIL_VERDICT } from '../store/verdict-sample.ts';

const page = { id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/popup.html') };
const frame = { id: fakeBrowser.runtime.id, url: 'https://mail.example/', tab: { id: 4 }, frameId: 0 };

const DIAGNOSTICS = {
  ...{ version: '1', manifest: 3, browser: 'Chrome 156', languages: [], storage: {}, counts: {} },
  ...{ adapters: {}, settings: {}, repairs: [], policyFaults: [] },
};

function createHandlers(): Handlers {
  return {
    judgeLinks: vi.fn(() => []),
    judgeMail: vi.fn(() => MAIL_VERDICT),
    lookAtTab: vi.fn(() => null),
    checkMail: vi.fn(() => ({ problem: 'gone' as const })),
    judgeOriginal: vi.fn(() => MAIL_VERDICT),
    openInspector: vi.fn(() => null),
    checkMailIn: vi.fn(() => ({ problem: 'gone' as const })),
    getMailSettings: vi.fn(() => NO_MAIL_SETTINGS),
    confirmProvider: vi.fn(() => NO_MAIL_SETTINGS),
    setKeyLookUp: vi.fn(() => ({ done: true })),
    readSource: vi.fn(() => ({ problem: 'gone' as const })),
    reportReading: vi.fn(() => null),
    openRealPlace: vi.fn(() => ({ opened: true })),
    openGuide: vi.fn(() => ({ opened: true })),
    openOnce: vi.fn(() => ({ opened: false })),
    readMailHere: vi.fn(() => null),
    paintMarks: vi.fn(() => null),
    bringFaces: vi.fn(() => null),
    judgePage: vi.fn(() => ({ isLocked: false, verdict: null })),
    bringPageFace: vi.fn(() => null),
    leavePage: vi.fn(() => null),
    pageFights: vi.fn(() => null),
    usePageAnyway: vi.fn(() => ({ freed: false })),
    passwordTyped: vi.fn(() => ({ isStopped: false, learns: false })),
    passwordSent: vi.fn(() => null),
    getReuse: vi.fn(() => ({ setting: 'unasked' as const, isManaged: false, brands: 0 })),
    setReuse: vi.fn(() => ({ done: true })),
    assessTab: vi.fn(() => null),
    getTabReport: vi.fn(() => ({ host: null, unseen: 'noWebPage' as const, webmail: null, level: null, frames: [] })),
    getWarning: vi.fn(() => null),
    goOnFromWarning: vi.fn(() => ({ opened: true })),
    addWebmail: vi.fn(() => ({ added: true })),
    addWebmailAgain: vi.fn(() => ({ added: true })),
    getWebmails: vi.fn(() => []),
    removeWebmail: vi.fn(() => null),
    mayReadLinks: vi.fn(() => ({ mayRead: true })),
    mayJudgeOffers: vi.fn(() => ({ mayJudge: true })),
    bringOffers: vi.fn(() => ({ isOn: true })),
    getRepairs: vi.fn(() => []),
    putAwayRepairs: vi.fn(() => ({ done: true })),
    getDiagnostics: vi.fn(() => DIAGNOSTICS),
    getReportPlaces: vi.fn(() => ({ organisation: [], ofBrand: [] })),
    getBrandPlaces: vi.fn(() => null),
    findBrands: vi.fn(() => []),
    getSettings: vi.fn(() => settingsInForce(NO_SETTINGS, NO_POLICY)),
    setFeature: vi.fn(() => ({ done: true })),
    setSensitivity: vi.fn(() => ({ done: true })),
    getHistory: vi.fn(() => ({ entries: [], dropped: 0 })),
    forgetWarning: vi.fn(() => ({ done: true })),
    getOwnSign: vi.fn(() => null),
    setOwnSign: vi.fn(() => ({ done: true })),
    endFirstStart: vi.fn(() => ({ done: true })),
    getPolicy: vi.fn(() => ({ isThere: false, policy: NO_POLICY, faults: [] })),
    getLists: vi.fn(() => ({ lists: NO_LISTS, session: [], keptIn: 'sync' as const })),
    trustSite: vi.fn(() => ({ done: true as const })),
    neverTrust: vi.fn(() => ({ done: true as const })),
    forgetSite: vi.fn(() => ({ done: true as const })),
    addOwnBrand: vi.fn(() => ({ done: true as const, id: 'own.a.example' })),
    removeOwnBrand: vi.fn(() => ({ done: true as const })),
    importLists: vi.fn(() => ({ done: true as const, added: NO_LISTS, kept: [] })),
    exportLists: vi.fn(() => ({ text: '' })),
    assessSite: vi.fn(() => ({ problem: 'empty' as const })),
  };
}

/** Delivers a message as the browser does and gives what the listener answers; `undefined` when it leaves it alone. */
function deliver(message: unknown, sender: object): Promise<unknown> {
  return new Promise((resolve) => {
    fakeBrowser.runtime.onMessage.trigger(message, sender, resolve).then((kept: unknown[]) => {
      if (!kept.includes(true)) resolve(undefined);
    });
  });
}

/** Lets `ask` speak to `serve` with a sender, as the fake browser knows none. */
function connect(sender: object): void {
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(((message: unknown) =>
    deliver(message, sender)) as never);
}

/** The fake browser doesn't reset it. */
function setExtensionId(id: string | undefined): void {
  (fakeBrowser.runtime as { id: string | undefined }).id = id;
}

let handlers: Handlers;

beforeEach(() => {
  fakeBrowser.reset();
  setExtensionId(page.id);
  handlers = createHandlers();
});

afterEach(() => {
  vi.useRealTimers();
});

test('a question is answered by its handler, which is told who asks', async () => {
  serve(handlers);
  connect(frame);
  expect(await ask('openRealPlace', { brand: 'amazon' })).toEqual({ answered: true, answer: { opened: true } });
  expect(handlers.openRealPlace).toHaveBeenCalledWith(
    { brand: 'amazon' },
    { tabId: 4, frameId: 0, documentId: null, url: 'https://mail.example/' },
  );
});

test('an answer of null is an answer', async () => {
  serve(handlers);
  connect(page);
  expect(await ask('getWarning', { id: 'w' })).toEqual({ answered: true, answer: null });
});

test('a page’s frame is refused what is not its to ask, and the handler never hears of it', async () => {
  serve(handlers);
  connect(frame);
  expect(await ask('addWebmail', { tabId: 4 })).toEqual({ answered: false, why: 'refused' });
  expect(handlers.addWebmail).not.toHaveBeenCalled();
});

test('malformed, unknown and wrong-version questions are refused', async () => {
  serve(handlers);
  const send = (name: string, question: unknown, version: number = CONTRACT_VERSION) =>
    deliver({ version, name, question }, page);
  const refused = { noAnswer: 'refused' };
  expect(await send('getTabReport', { tabId: 'x' })).toEqual(refused);
  expect(await send('getTabReport', undefined)).toEqual(refused);
  expect(await send('trustEverything', {})).toEqual(refused);
  expect(await send('constructor', {})).toEqual(refused);
  expect(await send('getTabReport', { tabId: 1 }, CONTRACT_VERSION - 1)).toEqual(refused);
  expect(handlers.getTabReport).not.toHaveBeenCalled();
});

test.each([null, undefined, 7, 'judgeLinks', {}, { name: 'judgeLinks' }])(
  'a message that is not ours (%j) is left alone',
  async (message) => {
    serve(handlers);
    expect(await deliver(message, page)).toBeUndefined();
  },
);

test('a handler that throws is answered as failed', async () => {
  vi.spyOn(console, 'error').mockReturnValue();
  handlers.getWarning = () => {
    throw new Error('broken store');
  };
  handlers.getTabReport = () => Promise.reject(new Error('broken store'));
  serve(handlers);
  connect(page);
  expect(await ask('getWarning', { id: 'w' })).toEqual({ answered: false, why: 'failed' });
  expect(await ask('getTabReport', { tabId: 1 })).toEqual({ answered: false, why: 'failed' });
});

test('after an update the old script learns that nobody will answer, and sends nothing', async () => {
  const send = vi.spyOn(fakeBrowser.runtime, 'sendMessage');
  setExtensionId(undefined);
  expect(await ask('openOnce', { href: 'h' })).toEqual({ answered: false, why: 'gone' });
  expect(send).not.toHaveBeenCalled();
});

test('an update while the question travels is told apart from silence', async () => {
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation((async () => {
    setExtensionId(undefined);
    throw new Error('Extension context invalidated.');
  }) as never);
  expect(await ask('openOnce', { href: 'h' })).toEqual({ answered: false, why: 'gone' });
});

test('a worker that is only just waking is asked a second time', async () => {
  vi.useFakeTimers();
  connect(page);
  const asking = ask('getWarning', { id: 'w' });
  await vi.advanceTimersByTimeAsync(100);
  serve(handlers);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(await asking).toEqual({ answered: true, answer: null });
});

test('a worker that never answers is given up after ten seconds, and asked only once', async () => {
  vi.useFakeTimers();
  const send = vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockReturnValue(new Promise(() => {}) as never);
  const asking = ask('getWarning', { id: 'w' });
  await vi.advanceTimersByTimeAsync(10_000);
  expect(await asking).toEqual({ answered: false, why: 'silent' });
  expect(send).toHaveBeenCalledTimes(1);
});
