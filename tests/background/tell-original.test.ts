import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { NO_MAIL_SETTINGS } from '#utils/data/mail-settings.ts';
import { createTabStore, type TabStore } from '#utils/store/tab-store.ts';
import { createJudge } from '../../entrypoints/background/judge.ts';
import { tellOriginal } from '../../entrypoints/background/tell-original.ts';
import { createArea } from '../store/area-double.ts';

const ORIGINAL = '0 msg-f:100';
const mail = { senderName: 'Amazon.co.jp', senderAddress: 'A@amazon.co.jp', subject: 'x' };
const source = [
  'Authentication-Results: mx.google.com; dmarc=fail header.from=amazon.co.jp',
  'Received: from x.example (x.example [192.0.2.1]) by mx.google.com; Fri, 20 Nov 2026 10:00:00 +0900',
  'From: Amazon.co.jp <a@amazon.co.jp>',
  'Subject: x\r\n\r\n',
].join('\r\n');

let store: TabStore;
let called: ReturnType<typeof vi.fn>;

beforeEach(() => {
  fakeBrowser.reset();
  store = createTabStore(createArea());
  called = vi.fn(async () => undefined);
  Object.assign(fakeBrowser.tabs, { query: async () => [{ id: 1 }, { id: 2 }, {}], sendMessage: called });
  Object.assign(fakeBrowser.action, { setIcon: async () => undefined });
  Object.assign(fakeBrowser.runtime, { getManifest: () => ({ icons: { 16: 'icon.png' } }) });
  Object.assign(fakeBrowser, { i18n: { getUILanguage: () => 'en', getMessage: (key: string) => key } });
});

async function open(tabId: number, key: string, original: string | null, sighting = mail): Promise<void> {
  const verdict = await createJudge().mail(sighting, '');
  const place = { tabId, frameId: 0, documentId: `D${tabId}`, host: 'mail.google.com' };
  await store.setMail(place, key, sighting, { verdict, isAttached: false, original });
}

const stateOf = async (tabId: number, key: string) => (await store.mailOf(tabId, 0, key))?.verdict.proof.state;
const tell = async () => {
  const bytes = new TextEncoder().encode(source);
  await tellOriginal(ORIGINAL, await createJudge().source(bytes, 'mail.google.com', NO_MAIL_SETTINGS), store);
};

test('every tab with that mail hears of it, and keeps how the mail is known', async () => {
  await open(1, 'a', ORIGINAL);
  await open(2, 'b', ORIGINAL, { ...mail, senderAddress: '' });
  await tell();
  expect([await stateOf(1, 'a'), await stateOf(2, 'b')]).toEqual(['fail', 'fail']);
  expect(await store.mailOf(1, 0, 'a')).toMatchObject({
    original: ORIGINAL,
    sighting: mail,
    verdict: { level: 'danger' },
  });
  expect(called.mock.calls.map(([tabId]) => tabId)).toEqual([1, 2]);
});

test('no other mail does: another name, none, another sender, or one that was closed', async () => {
  await open(1, 'a', '0 msg-f:101');
  await open(1, 'b', null);
  await open(1, 'c', ORIGINAL, { ...mail, senderAddress: 'taro@friend.example' });
  await open(2, 'd', ORIGINAL);
  const place = { tabId: 2, frameId: 0, documentId: 'D2', host: 'mail.google.com' };
  await store.setReading(place, 'gmail', 'noMail', []);
  await tell();
  for (const key of ['a', 'b', 'c']) expect(await stateOf(1, key)).toBe('unread');
  expect(await store.mailOf(2, 0, 'd')).toBeNull();
  expect(called).not.toHaveBeenCalled();
});
