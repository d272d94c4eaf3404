import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readUnseen } from '../../entrypoints/background/read-unseen.ts';

const contains = vi.fn(async (_: { origins: string[] }) => true);

beforeEach(() => {
  fakeBrowser.reset();
  contains.mockReset().mockResolvedValue(true);
  Object.assign(fakeBrowser, { permissions: { contains } });
  Object.assign(fakeBrowser.webNavigation, { getFrame: async () => ({ url: 'chrome://settings/' }) });
});

/** The tab that shows this. */
async function opened(url: string): Promise<number> {
  Object.assign(fakeBrowser.tabs, { get: async (id: number) => ({ id, url }) });
  return 7;
}

test('a page of a site is seen when the person lets us, whatever its port', async () => {
  const tabId = await opened('https://mail.example:8443/inbox?a');
  expect(await readUnseen(tabId)).toBeNull();
  expect(contains).toHaveBeenCalledWith({ origins: ['https://mail.example/*'] });
  contains.mockResolvedValue(false);
  expect(await readUnseen(tabId)).toBe('noPermission');
  contains.mockRejectedValue(new Error('no such pattern'));
  expect(await readUnseen(tabId)).toBeNull();
});

test('where the tab does not tell its address, its navigation does; a tab that is gone has none', async () => {
  Object.assign(fakeBrowser.tabs, { get: async (id: number) => ({ id }) });
  expect(await readUnseen(7)).toBe('browserPage');
  expect(contains).not.toHaveBeenCalled();
  Object.assign(fakeBrowser.tabs, { get: async () => Promise.reject(new Error('No tab with id')) });
  expect(await readUnseen(7)).toBe('noWebPage');
});

test('what the address alone tells needs no asking', async () => {
  expect(await readUnseen(await opened('https://chromewebstore.google.com/'))).toBe('closedSite');
  expect(await readUnseen(await opened('file:///mail.html'))).toBe('file');
  expect(contains).not.toHaveBeenCalled();
});
