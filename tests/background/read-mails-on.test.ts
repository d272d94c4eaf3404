import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createAddedWebmails } from '#utils/store/added-webmails.ts';
import {
  hostOf,
  isBuiltIn,
  readMailsInOpenTabs,
  readMailsOnHost,
  registerAdded,
} from '../../entrypoints/background/read-mails-on.ts';
import { createArea } from '../store/area-double.ts';
import { fakeScripting } from './browser-double.ts';

const manifest = {
  content_scripts: [
    { matches: ['https://mail.google.com/*'], js: ['content-scripts/mail.js'] },
    { matches: ['http://*/*', 'https://*/*'], js: ['content-scripts/watch.js'] },
  ],
};

let scripting: ReturnType<typeof fakeScripting>;
beforeEach(() => {
  fakeBrowser.reset();
  scripting = fakeScripting();
  Object.assign(fakeBrowser.runtime, { getManifest: () => manifest });
});

test('added hosts are registered, removed ones are not, and what others registered stays', async () => {
  const webmails = createAddedWebmails(createArea());
  await scripting.registerContentScripts([{ id: 'another', matches: ['*://x.example/*'], js: ['x.js'] }]);
  await webmails.add('mail.example');
  await webmails.add('127.0.0.1:18080');
  expect(await registerAdded(webmails)).toBe(true);
  expect(await registerAdded(webmails)).toBe(true);
  expect([...scripting.registered.values()].flatMap(({ matches }) => matches)).toEqual([
    '*://x.example/*',
    'http://mail.example/*',
    'https://mail.example/*',
    'http://127.0.0.1:18080/*',
    'https://127.0.0.1:18080/*',
  ]);
  expect(scripting.registered.get('webmail mail.example')).toMatchObject({
    js: ['/content-scripts/mail.js'],
    allFrames: true,
    runAt: 'document_start',
    persistAcrossSessions: true,
    matchOriginAsFallback: true,
  });
  await webmails.remove('mail.example');
  await registerAdded(webmails);
  expect([...scripting.registered.keys()]).toEqual(['another', 'webmail 127.0.0.1:18080']);
});

test('a browser that does not know frames without an address registers the rest', async () => {
  const webmails = createAddedWebmails(createArea());
  await webmails.add('mail.example');
  const register = scripting.registerContentScripts.getMockImplementation()!;
  scripting.registerContentScripts.mockImplementation(async (scripts) => {
    if (scripts.some((script) => 'matchOriginAsFallback' in script)) throw new Error('Unexpected property');
    return register(scripts);
  });
  expect(await registerAdded(webmails)).toBe(true);
  expect(scripting.registered.size).toBe(1);
});

test('a refused registration is told', async () => {
  const webmails = createAddedWebmails(createArea());
  await webmails.add('mail.example');
  scripting.registerContentScripts.mockRejectedValue(new Error('Invalid match pattern'));
  expect(await registerAdded(webmails)).toBe(false);
});

test('open tabs of an added host are read at once, and a tab that can’t be read holds up no other', async () => {
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([
    { id: 1, url: 'https://mail.example:8443/other' },
    { id: 2, url: 'https://mail.example/inbox' },
    { id: 3, url: 'http://mail.example/' },
  ] as never);
  scripting.executeScript.mockRejectedValueOnce(new Error('Cannot access contents of the page'));
  await readMailsOnHost('mail.example');
  expect(scripting.executeScript.mock.calls.map(([injection]) => injection)).toEqual([
    { target: { tabId: 2, allFrames: true }, files: ['/content-scripts/mail.js'] },
    { target: { tabId: 3, allFrames: true }, files: ['/content-scripts/mail.js'] },
  ]);
});

test('after an update every open tab gets the script that belongs there', async () => {
  const webmails = createAddedWebmails(createArea());
  await webmails.add('mail.example');
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([
    { id: 1, url: 'https://mail.google.com/mail/u/0/' },
    { id: 2, url: 'https://mail.example/' },
    { id: 3, url: 'https://elsewhere.example/' },
    { id: 4, url: 'about:blank' },
    { id: 5 },
  ] as never);
  await readMailsInOpenTabs(webmails);
  expect(scripting.executeScript.mock.calls.map(([injection]) => injection)).toMatchObject([
    { target: { tabId: 1 }, files: ['/content-scripts/watch.js', '/content-scripts/mail.js'] },
    { target: { tabId: 2 }, files: ['/content-scripts/watch.js', '/content-scripts/mail.js'] },
    { target: { tabId: 3 }, files: ['/content-scripts/watch.js'] },
  ]);
});

test('hosts are told with their port, and only those of web pages', () => {
  expect(hostOf('http://127.0.0.1:18080/roundcube/')).toBe('127.0.0.1:18080');
  for (const url of ['about:blank', 'chrome://newtab', 'data:text/html,x', 'http://', '', undefined]) {
    expect(hostOf(url)).toBeNull();
  }
  expect(isBuiltIn('mail.google.com')).toBe(true);
  expect(isBuiltIn('evil.mail.google.com')).toBe(false);
});
