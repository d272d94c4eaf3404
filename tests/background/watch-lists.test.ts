import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { MailSighting } from '#utils/mail/mail-sighting.ts';
import { createBarredAddresses } from '#utils/store/barred/barred-addresses.ts';
import { createListStore } from '#utils/store/person-lists.ts';
import { lineFor } from '#utils/store/slim.ts';
import { createTabStore } from '#utils/store/tab-store.ts';
import type { LinkSighting } from '#utils/url/link-sighting.ts';
import { createJudge } from '../../entrypoints/background/judge.ts';
import { createListHandlers } from '../../entrypoints/background/list-handlers.ts';
import { judgeAnew } from '../../entrypoints/background/watch-lists.ts';
import { createArea } from '../store/area-double.ts';

const mail = { senderName: 'Amazon.co.jp', senderAddress: 'a@vbduteq.example', subject: '' };
const plain = { senderName: 'Tea', senderAddress: 'a@tea.example', subject: '' };
const page = { tabId: null };
let sendMessage: ReturnType<typeof vi.fn>;

beforeEach(() => {
  fakeBrowser.reset();
  sendMessage = vi.fn(async () => undefined);
  Object.assign(fakeBrowser.tabs, { sendMessage });
});

async function start() {
  const session = createArea();
  const lists = createListStore({ sync: createArea(), local: createArea(), session });
  const judge = createJudge(lists.read);
  const store = createTabStore(session);
  const addresses = createBarredAddresses(session);
  const barring = {
    renew: vi.fn(async () => undefined),
    letThroughOnce: vi.fn(),
    endLetThrough: vi.fn(),
    isLetThrough: vi.fn(),
    isStopped: vi.fn(),
  };
  const href = 'https://vbduteq.example/a';
  const [verdict] = await judge.judge(mail, [{ href }]);
  const tabId = (await fakeBrowser.tabs.create({ url: 'https://mail.example/' })).id!;
  const place = { tabId, frameId: 3, documentId: 'D', host: 'mail.example' };
  await store.setReading(place, 'gmail', 'reading', ['m']);
  await store.addLinks(place, 'm', mail, [lineFor(verdict!)]);
  await addresses.bar(tabId, [{ mail, link: { href }, verdict: verdict! }]);
  const ask = createListHandlers(lists, judge);
  const bar = async (link: LinkSighting, from: MailSighting = plain) => {
    const [verdict] = await judge.judge(from, [link]);
    expect(verdict!.level).toBe('danger');
    await addresses.bar(tabId, [{ mail: from, link, verdict: verdict! }]);
  };
  return {
    bar,
    ask,
    addresses,
    barring,
    tabId,
    store,
    anew: () => judgeAnew({ lists, judge, store, addresses, barring }),
  };
}

test('a site that is trusted now is let go, and the open mail is judged again', async () => {
  const { ask, addresses, barring, tabId, store, anew } = await start();
  await ask.trustSite({ site: 'vbduteq.example', scope: 'host', until: 'session' }, page);
  await anew();
  expect(await addresses.list()).toEqual([]);
  expect(await addresses.find('https://vbduteq.example/a')).toBeNull();
  expect(barring.renew).toHaveBeenCalledTimes(1);
  expect((await store.summarise(tabId)).level).toBeNull();
  expect(sendMessage).toHaveBeenCalledWith(tabId, expect.objectContaining({ call: 'judgeAgain' }), { frameId: 3 });
});

test('what has nothing to do with the change stays barred', async () => {
  const { ask, addresses, barring, anew } = await start();
  await ask.trustSite({ site: 'another.example', scope: 'host', until: 'always' }, page);
  await anew();
  expect(await addresses.list()).toHaveLength(1);
  expect(barring.renew).not.toHaveBeenCalled();
});

test('an address that is barred because the person said so is let go when they take it back', async () => {
  const { ask, addresses, anew, bar } = await start();
  const href = 'https://plain.example/';
  await ask.neverTrust({ site: 'plain.example', scope: 'host' }, page);
  await bar({ href });
  await anew();
  expect(await addresses.find(href)).not.toBeNull();
  await ask.forgetSite({ host: 'plain.example' }, page);
  await anew();
  expect(await addresses.find(href)).toBeNull();
  expect(await addresses.list()).toHaveLength(1);
});

test('tabs without a mail are left alone', async () => {
  const { store, tabId, anew } = await start();
  await store.forgetTab(tabId);
  await anew();
  expect(sendMessage).not.toHaveBeenCalled();
});

test('what only the mail knew still counts: the words of a link, and the name of an own brand', async () => {
  const { ask, addresses, anew, bar } = await start();
  const brand = { names: ['川瀬茶舗'], domains: ['kawase-shinkin.example'] };
  const own = await ask.addOwnBrand({ brand }, page);
  const words = 'https://plain.example/words';
  const claimed = 'https://plain.example/claimed';
  await bar({ href: words, text: '川瀬茶舗にログイン' });
  await bar({ href: claimed }, { ...plain, senderName: '川瀬茶舗' });
  const isBarred = async () => [await addresses.find(words), await addresses.find(claimed)].map(Boolean);

  await ask.trustSite({ site: 'another.example', scope: 'host', until: 'always' }, page);
  await anew();
  expect(await isBarred()).toEqual([true, true]);
  // the same brand under another name: no mail of before bears it
  const renamed = { brand: { ...brand, names: ['かわせ銀行'] }, ...('id' in own && { replaces: own.id }) };
  expect(await ask.addOwnBrand(renamed, page)).toMatchObject({ done: true });
  await anew();
  expect(await isBarred()).toEqual([false, false]);
});

test('while one of the ways in which it was met is danger, an address stays barred, and for that reason', async () => {
  const { ask, addresses, anew, bar } = await start();
  const href = 'https://plain.example/a';
  await bar({ href, text: 'www.amazon.co.jp' });
  await ask.neverTrust({ site: 'plain.example', scope: 'host' }, page);
  await bar({ href, text: 'Tea' });
  const codes = async () => (await addresses.find(href))?.verdict.reasons.map(({ code }) => code);
  expect(await codes()).toEqual(['barredByYou']);
  await ask.forgetSite({ host: 'plain.example' }, page);
  await anew();
  expect(await codes()).toEqual(['textNamesBrand']);
});
