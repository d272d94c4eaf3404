import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createAddedWebmails } from '#utils/store/added-webmails.ts';
import type { Area } from '#utils/store/area.ts';
import { createBarredAddresses } from '#utils/store/barred/barred-addresses.ts';
import { createMailSettings } from '#utils/store/mail-settings.ts';
import { createPageConsents } from '#utils/store/page-consents.ts';
import { createPasswordMarks } from '#utils/store/password-marks.ts';
import { createListStore } from '#utils/store/person-lists.ts';
import { createPolicyStore } from '#utils/store/policy-store.ts';
import { createReuseSwitch } from '#utils/store/reuse-switch.ts';
import { createSettings } from '#utils/store/settings/settings-store.ts';
import { createTabStore } from '#utils/store/tab-store.ts';
import { createBarring } from '../../entrypoints/background/barring.ts';
import { createHandlers } from '../../entrypoints/background/handlers.ts';
import { createJudge } from '../../entrypoints/background/judge.ts';
import { createArea, createBrokenArea } from '../store/area-double.ts';
import { fakeRules, fakeScripting } from './browser-double.ts';

const MAIL = 'https://mail.example/inbox';
const LURE = 'https://vbduteq.example/ap/signin';
const amazon = { senderName: 'Amazon.co.jp', senderAddress: 'a@vbduteq.example', subject: 'お知らせ' };

let browserRules: ReturnType<typeof fakeRules>;
let scripting: ReturnType<typeof fakeScripting>;
let tabId: number;

beforeEach(async () => {
  fakeBrowser.reset();
  browserRules = fakeRules();
  scripting = fakeScripting();
  Object.assign(fakeBrowser.runtime, { getManifest: () => ({ content_scripts: [], icons: { 16: 'icon.png' } }) });
  Object.assign(fakeBrowser.action, { setIcon: async () => undefined });
  Object.assign(fakeBrowser.webNavigation, { getAllFrames: async () => [{ frameId: 0 }] });
  Object.assign(fakeBrowser, { i18n: { getUILanguage: () => 'en', getMessage: (key: string) => key } });
  tabId = (await fakeBrowser.tabs.create({ url: MAIL })).id!;
});

function start(session: Area = createArea(), local: Area = createArea()) {
  const addresses = createBarredAddresses(session);
  const webmails = createAddedWebmails(local);
  const store = createTabStore(session);
  const barring = createBarring(addresses);
  const lists = createListStore({ sync: createArea(), local, session });
  const settings = createMailSettings(local);
  const consents = createPageConsents(session);
  const marks = createPasswordMarks(local);
  const reuse = createReuseSwitch(createSettings(local), createPolicyStore({ get: async () => ({}) }), marks);
  const judge = createJudge(lists.read);
  return createHandlers({ judge, store, addresses, barring, webmails, lists, settings, consents, marks, reuse });
}

const frame = (frameId = 0) => ({ tabId, frameId, documentId: `D${frameId}`, url: MAIL });
const judgeOne = (handlers: ReturnType<typeof start>) =>
  handlers.judgeLinks({ mailKey: 'm', mail: amazon, links: [{ href: LURE, text: 'here' }] }, frame());

test('links are judged in order, remembered, shown in the toolbar, and lures are barred before the answer', async () => {
  const handlers = start();
  const links = [{ href: 'https://www.amazon.co.jp/' }, { href: LURE, text: 'here' }];
  const verdicts = await handlers.judgeLinks({ mailKey: 'm', mail: amazon, links }, frame());
  expect(verdicts.map(({ level }) => level)).toEqual(['official', 'danger']);
  const [stop] = browserRules.rules.values();
  expect(new RegExp(stop!.condition.regexFilter!).test(LURE)).toBe(true);

  await handlers.reportReading({ webmail: 'generic', state: 'reading', mailKeys: ['m'] }, frame());
  expect(await handlers.getTabReport({ tabId }, { tabId: null })).toMatchObject({
    host: 'mail.example',
    webmail: 'builtIn',
    level: 'danger',
    frames: [{ frameId: 0, links: [{ text: 'here', count: 1 }, { text: '' }], notListed: 0 }],
  });
  expect(await fakeBrowser.action.getBadgeText({ tabId })).toBe('1');
  expect(await fakeBrowser.action.getTitle({ tabId })).toBe('badge_dangerOne');
});

test('what a link said before its text came whole is no longer counted', async () => {
  const handlers = start();
  await judgeOne(handlers);
  const [links, outdated] = [[{ href: LURE, text: 'here you are' }], [{ href: LURE, text: 'here' }]];
  await handlers.judgeLinks({ mailKey: 'm', mail: amazon, links, outdated }, frame());
  await handlers.reportReading({ webmail: 'generic', state: 'reading', mailKeys: ['m'] }, frame());
  expect(await handlers.getTabReport({ tabId }, { tabId: null })).toMatchObject({
    frames: [{ links: [{ text: 'here you are', count: 1 }], levels: { danger: 1 } }],
  });
});

test('reports and links that come at once are remembered in the order in which they came', async () => {
  const handlers = start();
  const report = (mailKeys: string[]) =>
    handlers.reportReading({ webmail: 'generic', state: 'reading', mailKeys }, frame());
  await judgeOne(handlers); // the catalogue is there, so nothing else holds the links up
  await Promise.all([
    report([]),
    report(['n']),
    handlers.judgeLinks({ mailKey: 'n', mail: amazon, links: [{ href: LURE }] }, frame()),
  ]);
  await report(['n']);
  expect(await handlers.getTabReport({ tabId }, { tabId: null })).toMatchObject({
    frames: [{ links: [{ count: 1 }], levels: { danger: 1 } }],
  });
});

test('judging goes on when nothing can be stored and no rule is taken', async () => {
  vi.spyOn(console, 'warn').mockReturnValue();
  browserRules.refuses = () => true;
  const handlers = start(createBrokenArea(), createBrokenArea());
  expect((await judgeOne(handlers))[0]).toMatchObject({ level: 'danger' });
  await handlers.reportReading({ webmail: 'generic', state: 'reading', mailKeys: ['m'] }, frame());
  expect(await handlers.getTabReport({ tabId }, { tabId: null })).toMatchObject({ host: 'mail.example', frames: [] });
});

test('a body in a blind frame is judged under the header that the page tells, and anew when that changes', async () => {
  const called = vi.fn(async () => undefined);
  Object.assign(fakeBrowser.tabs, { sendMessage: called });
  Object.assign(fakeBrowser.webNavigation, {
    getFrame: async ({ frameId }: { frameId: number }) => ({ parentFrameId: frameId === 0 ? -1 : 0 }),
  });
  const handlers = start();
  const nobody = { senderName: '', senderAddress: '', subject: '' };
  const judgeBody = async () => {
    const [verdict] = await handlers.judgeLinks({ mailKey: 'm', mail: nobody, links: [{ href: LURE }] }, frame(3));
    return verdict!.level;
  };
  const tell = (framed?: typeof amazon) =>
    handlers.reportReading(
      { webmail: 'generic', state: 'reading', mailKeys: ['o'], ...(framed && { framed }) },
      frame(0),
    );
  await handlers.reportReading({ webmail: 'generic', state: 'reading', mailKeys: ['m'] }, frame(3));
  expect(await judgeBody()).toBe('unknown');
  await tell(amazon);
  expect(called).toHaveBeenCalledExactlyOnceWith(tabId, expect.objectContaining({ call: 'judgeAgain' }), {
    frameId: 3,
  });
  expect(await judgeBody()).toBe('danger');
  await tell(amazon);
  expect(called).toHaveBeenCalledTimes(1);
  await tell();
  expect(called).toHaveBeenCalledTimes(2);
  expect(await judgeBody()).toBe('unknown');
});

test('a brand’s own place behind a bait is danger in the mail, and is barred there only', async () => {
  const handlers = start();
  const links = [{ href: 'https://www.rakuten.co.jp@www.amazon.co.jp/' }];
  const [verdict] = await handlers.judgeLinks({ mailKey: 'm', mail: amazon, links }, frame());
  expect(verdict!.level).toBe('danger');
  expect(browserRules.rules.size).toBe(0);
});

test('an address is opened once only from the tab that was shown it', async () => {
  const handlers = start();
  await judgeOne(handlers);
  expect(await handlers.openOnce({ href: LURE }, { ...frame(), tabId: tabId + 1 })).toEqual({ opened: false });
  expect(await handlers.openOnce({ href: `${LURE}x` }, frame())).toEqual({ opened: false });
  expect(await handlers.openOnce({ href: 'https://unjudged.example/' }, frame())).toEqual({ opened: false });
  expect(await handlers.openOnce({ href: LURE }, frame())).toEqual({ opened: true });
  expect((await fakeBrowser.tabs.query({})).filter(({ url }) => url === LURE)).toHaveLength(1);
});

test('an address whose middle was left out is barred, but can’t be opened', async () => {
  const handlers = start();
  const href = `${LURE}?q=${'x'.repeat(9_000)}…`;
  await handlers.judgeLinks({ mailKey: 'm', mail: amazon, links: [{ href, cut: true }] }, frame());
  expect(browserRules.rules.size).toBeGreaterThan(0);
  expect(await handlers.openOnce({ href }, frame())).toEqual({ opened: false });
});

test('the real place comes from the catalogue alone', async () => {
  const handlers = start();
  expect(await handlers.openRealPlace({ brand: 'amazon' }, frame())).toEqual({ opened: true });
  const opened = (await fakeBrowser.tabs.query({})).map(({ url }) => url ?? '');
  expect(opened.some((url) => /^https:\/\/www\.amazon\.co\.jp\//.test(url))).toBe(true);
  for (const brand of ['vbduteq', 'constructor', '__proto__']) {
    expect(await handlers.openRealPlace({ brand }, frame())).toEqual({ opened: false });
  }
});

test('a warning is told by its id and by no other', async () => {
  const handlers = start();
  await judgeOne(handlers);
  const rule = [...browserRules.rules.values()][0] as never as { action: { redirect: { extensionPath: string } } };
  const id = new URLSearchParams(rule.action.redirect.extensionPath.split('?')[1]).get('id')!;
  expect(await handlers.getWarning({ id }, { tabId })).toMatchObject({ id, verdict: { level: 'danger' } });
  expect(await handlers.getWarning({ id: 'another' }, { tabId })).toBeNull();
  expect(await handlers.goOnFromWarning({ id: 'another' }, { tabId })).toEqual({ opened: false });
  expect(await handlers.goOnFromWarning({ id }, { tabId: null })).toEqual({ opened: false });
});

test('the marks’ style sheet goes into the asking frame, above the page’s own', async () => {
  await start().paintMarks({ attribute: 'data-abcdefghijkl' }, frame(4));
  expect(scripting.insertCSS).toHaveBeenCalledWith({
    target: { tabId, frameIds: [4] },
    css: expect.stringContaining('[data-abcdefghijkl="danger"]'),
    origin: 'USER',
  });
});

test('a recognised webmail is read in the asking frame, unless the person added it: there it is read already', async () => {
  const handlers = start();
  await handlers.readMailHere({ webmail: 'roundcube' }, frame(4));
  expect(scripting.executeScript).toHaveBeenCalledTimes(1);
  expect(scripting.executeScript).toHaveBeenCalledWith(
    expect.objectContaining({ target: { tabId, frameIds: [4] }, files: ['/content-scripts/mail.js'] }),
  );
  expect(await handlers.addWebmail({ tabId }, { tabId: null })).toEqual({ added: true });
  scripting.executeScript.mockClear();
  await handlers.readMailHere({ webmail: 'roundcube' }, frame(4));
  expect(scripting.executeScript).not.toHaveBeenCalled();
});

test('a webmail is added and taken away; a refused one leaves nothing behind', async () => {
  const local = createArea();
  const handlers = start(createArea(), local);
  expect(await handlers.addWebmail({ tabId: tabId + 100 }, { tabId: null })).toEqual({ added: false });
  expect(await handlers.addWebmail({ tabId }, { tabId: null })).toEqual({ added: true });
  expect(await handlers.getTabReport({ tabId }, { tabId: null })).toMatchObject({ webmail: 'added' });
  await handlers.removeWebmail({ host: 'mail.example' }, { tabId: null });
  expect(scripting.registered.size).toBe(0);
  expect(await handlers.getTabReport({ tabId }, { tabId: null })).toMatchObject({ webmail: null });

  scripting.registerContentScripts.mockRejectedValue(new Error('Invalid match pattern'));
  expect(await handlers.addWebmail({ tabId }, { tabId: null })).toEqual({ added: false });
  expect(await createAddedWebmails(local).hosts()).toEqual([]);
});

test('added webmails are told with their permission, taken away and put back', async () => {
  const contains = vi.fn(async ({ origins }: { origins: string[] }) => !origins[0]!.includes('closed'));
  Object.assign(fakeBrowser, { permissions: { contains } });
  const local = createArea();
  for (const host of ['open.example:8443', 'closed.example']) await createAddedWebmails(local).add(host);
  const handlers = start(createArea(), local);
  const asker = { tabId: null };
  const closed = { host: 'closed.example', isAllowed: false };
  expect(await handlers.getWebmails({}, asker)).toEqual([closed, { host: 'open.example:8443', isAllowed: true }]);
  await handlers.removeWebmail({ host: 'open.example:8443' }, asker);
  expect(await handlers.getWebmails({}, asker)).toEqual([closed]);
  expect(await handlers.addWebmailAgain({ host: 'open.example:8443' }, asker)).toEqual({ added: true });
  expect(await handlers.addWebmailAgain({ host: '*' }, asker)).toEqual({ added: false });
  expect(await handlers.getWebmails({}, asker)).toHaveLength(2);
});

test('a page where extensions can’t run, and a tab that is gone, give an empty report', async () => {
  const handlers = start();
  const own = await fakeBrowser.tabs.create({ url: 'chrome://settings' });
  const empty = { host: null, webmail: null, level: null, frames: [] };
  const report = (id: number) => handlers.getTabReport({ tabId: id }, { tabId: null });
  expect(await report(own.id!)).toEqual({ ...empty, unseen: 'browserPage' });
  expect(await report(9_999)).toEqual({ ...empty, unseen: 'noWebPage' });
  expect(await handlers.assessTab({ tabId: own.id! }, { tabId: null })).toBeNull();
  expect(await handlers.assessTab({ tabId: 9_999 }, { tabId: null })).toBeNull();
});

test('an address by itself: whose it is', async () => {
  const handlers = start();
  const { id } = await fakeBrowser.tabs.create({ url: 'https://www.amazon.co.jp/gp/bestsellers' });
  expect(await handlers.assessTab({ tabId: id! }, { tabId: null })).toMatchObject({
    level: 'official',
    brand: 'amazon',
  });
});

test('a mail without links is told of beside a frame with links: its sender may be all that is wrong', async () => {
  Object.assign(fakeBrowser.webNavigation, { getAllFrames: async () => [{ frameId: 0 }, { frameId: 3 }] });
  const handlers = start();
  await handlers.judgeMail({ mailKey: 'm', mail: amazon, body: '' }, frame(0));
  const nobody = { senderName: '', senderAddress: '', subject: '' };
  await handlers.judgeLinks({ mailKey: 'f', mail: nobody, links: [{ href: 'https://kawase-tea.example/' }] }, frame(3));
  await expect
    .poll(async () => (await handlers.getTabReport({ tabId }, { tabId: null })).frames)
    .toMatchObject([
      { frameId: 0, mails: [{ verdict: { level: 'danger' } }], links: [] },
      { frameId: 3, links: [{ verdict: { level: 'unknown' } }] },
    ]);
});

test('a frame that the page took away is not told of, nor one without a mail beside one with', async () => {
  const handlers = start();
  await handlers.reportReading({ webmail: 'generic', state: 'noMail', mailKeys: [] }, frame(0));
  expect((await handlers.getTabReport({ tabId }, { tabId: null })).frames).toMatchObject([
    { frameId: 0, state: 'noMail' },
  ]);

  await handlers.reportReading({ webmail: 'generic', state: 'noBody', mailKeys: ['m'] }, frame(3));
  expect((await handlers.getTabReport({ tabId }, { tabId: null })).frames).toMatchObject([{ frameId: 0 }]);
  Object.assign(fakeBrowser.webNavigation, { getAllFrames: async () => [{ frameId: 0 }, { frameId: 3 }] });
  const { frames } = await handlers.getTabReport({ tabId }, { tabId: null });
  expect(frames).toMatchObject([{ frameId: 3, state: 'noBody' }]);
  expect(frames).toHaveLength(1);
});

test('a mail is judged by its words, remembered, and judged by its source when the person asks', async () => {
  const handlers = start();
  const genuine = { senderName: 'Amazon.co.jp', senderAddress: 'a@amazon.co.jp', subject: 'Your account' };
  const shown = await handlers.judgeMail({ mailKey: 'm', mail: genuine, body: '' }, frame());
  expect(shown).toMatchObject({ level: 'unknown', proof: { state: 'unread' } });

  const source = [
    'Authentication-Results: mx.mail.example; dmarc=fail header.from=amazon.co.jp',
    'Received: from x.example (x.example [192.0.2.1]) by mx.mail.example; Fri, 20 Nov 2026 10:00:00 +0900',
    'From: Amazon.co.jp <a@amazon.co.jp>',
    'Subject: Your account',
    '',
    '',
  ].join('\r\n');
  const ran = vi.fn(async (_: object) => [{ frameId: 0, result: { source } }]);
  const called = vi.fn(async (..._: unknown[]) => undefined);
  Object.assign(fakeBrowser.scripting, { executeScript: ran });
  Object.assign(fakeBrowser.tabs, { sendMessage: called });
  const checked = await handlers.checkMail({ mailKey: 'm' }, frame());
  expect(ran).toHaveBeenCalledWith({ target: { tabId, frameIds: [0] }, files: ['/source.js'] });
  expect(checked).toMatchObject({ verdict: { level: 'danger', proof: { state: 'fail' } } });
  expect(called).toHaveBeenCalledWith(tabId, expect.objectContaining({ call: 'mailChecked' }), { frameId: 0 });
  // the page asks again, and hears what the source said
  expect(await handlers.judgeMail({ mailKey: 'm', mail: genuine, body: '' }, frame())).toMatchObject({
    level: 'danger',
  });
  expect(await fakeBrowser.action.getBadgeText({ tabId })).toBe('1');
});

test('what is not open, came along, or could not be read is not checked, and that is said', async () => {
  const handlers = start();
  const ran = vi.fn(async (_: object) => [{ frameId: 0, result: { problem: 'torn' } }]);
  Object.assign(fakeBrowser.scripting, { executeScript: ran });
  expect(await handlers.checkMail({ mailKey: 'm' }, frame())).toEqual({ problem: 'gone' });
  await handlers.judgeMail({ mailKey: 'a', mail: amazon, body: '', isAttached: true }, frame());
  expect(await handlers.checkMail({ mailKey: 'a' }, frame())).toEqual({ problem: 'notOffered' });
  expect(ran).not.toHaveBeenCalled();
  await handlers.judgeMail({ mailKey: 'm', mail: amazon, body: '' }, frame());
  expect(await handlers.checkMailIn({ tabId, frameId: 0, mailKey: 'm' }, { tabId: null })).toEqual({ problem: 'torn' });
});

const otp = {
  senderName: 'Amazon.co.jp',
  senderAddress: 'account-update@amazon.co.jp',
  subject: '482913 is your Amazon OTP',
};
const OTP_WORDS = 'Your Amazon verification code is 482913. Do not share it with anyone.';

test('a notice is told with the mail: unproven as shown, genuine or forged by its source, and kept without its code', async () => {
  const session = createArea();
  const handlers = start(session);
  const shown = await handlers.judgeMail({ mailKey: 'm', mail: otp, body: OTP_WORDS }, frame());
  expect(shown.notice).toMatchObject({ reading: 'unproven' });
  const kind = shown.notice!.kind;

  const sourceWith = (result: string) =>
    [
      `Authentication-Results: mx.mail.example; dmarc=${result} header.from=amazon.co.jp`,
      'Received: from x.example (x.example [192.0.2.1]) by mx.mail.example; Fri, 20 Nov 2026 10:00:00 +0900',
      'From: Amazon.co.jp <account-update@amazon.co.jp>',
      `Subject: ${otp.subject}`,
      '',
      OTP_WORDS,
    ].join('\r\n');
  Object.assign(fakeBrowser.tabs, { sendMessage: async () => undefined });
  for (const [result, reading] of [
    ['pass', 'genuine'],
    ['fail', 'forged'],
  ] as const) {
    Object.assign(fakeBrowser.scripting, { executeScript: async () => [{ result: { source: sourceWith(result) } }] });
    const checked = await handlers.checkMail({ mailKey: 'm' }, frame());
    expect(checked).toMatchObject({ verdict: { notice: { kind, reading } } });
    // the page asks again, and the popup hears the same
    const again = await handlers.judgeMail({ mailKey: 'm', mail: otp, body: OTP_WORDS }, frame());
    expect(again.notice).toEqual({ kind, reading });
  }
  const { frames } = await handlers.getTabReport({ tabId }, { tabId: null });
  expect(frames[0]!.mails[0]!.verdict.notice).toEqual({ kind, reading: 'forged' });
  expect(JSON.stringify([...session.data])).not.toContain('482913');
});

test('a mail that came with another one is nobody’s notice here, nor is an ordinary mail one', async () => {
  const handlers = start();
  const attached = await handlers.judgeMail({ mailKey: 'a', mail: otp, body: OTP_WORDS, isAttached: true }, frame());
  expect(attached.notice).toBeNull();
  const tea = { senderName: 'Tea House', senderAddress: 'news@tea.example', subject: 'Tea of the week' };
  expect((await handlers.judgeMail({ mailKey: 't', mail: tea, body: 'New leaves.' }, frame())).notice).toBeNull();
});

test('the guide is opened with ids alone', async () => {
  const handlers = start();
  const notice = { kind: 'refund', reading: 'forged' } as const;
  expect(await handlers.openGuide({ notice, brand: 'amazon' }, frame())).toEqual({ opened: true });
  const urls = (await fakeBrowser.tabs.query({})).map(({ url }) => url);
  expect(urls.find((url) => url?.includes('/guide.html'))).toMatch(
    /\/guide\.html#kind=refund&reading=forged&channel=mail&brand=amazon$/,
  );
});
