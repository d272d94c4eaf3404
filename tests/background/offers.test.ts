import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Feature } from '#utils/data/features.ts';
import { callStoresOnSwitch } from '../../entrypoints/background/call-stores.ts';
import { createSettingsHandlers } from '../../entrypoints/background/settings-handlers.ts';

const frame = { tabId: 4, frameId: 0, documentId: 'D', url: 'https://www.amazon.co.jp/dp/B000000001' };
let executeScript: ReturnType<typeof vi.fn>;
let sendMessage: ReturnType<typeof vi.fn>;
let query: ReturnType<typeof vi.fn>;

beforeEach(() => {
  fakeBrowser.reset();
  executeScript = vi.fn(async () => []);
  sendMessage = vi.fn(async () => undefined);
  query = vi.fn(async () => [{ id: 4 }, {}, { id: 7 }]);
  Object.assign(fakeBrowser, { scripting: { executeScript } });
  Object.assign(fakeBrowser.tabs, { sendMessage, query });
});

function handlersWith(on: boolean) {
  const isOn = async (feature: Feature) => on && feature === 'marketplaceOffers';
  return createSettingsHandlers({ switches: { isOn } } as unknown as Parameters<typeof createSettingsHandlers>[0]);
}

test('the script that judges is brought into the frame that asks, when the switch is on', async () => {
  expect(await handlersWith(true).bringOffers({}, frame)).toEqual({ isOn: true });
  expect(executeScript).toHaveBeenCalledWith({ target: { tabId: 4, frameIds: [0] }, files: ['/judge-offers.js'] });
  expect(await handlersWith(true).mayJudgeOffers({}, frame)).toEqual({ mayJudge: true });
});

test('switched off nothing is brought', async () => {
  expect(await handlersWith(false).bringOffers({}, frame)).toEqual({ isOn: false });
  expect(await handlersWith(false).mayJudgeOffers({}, frame)).toEqual({ mayJudge: false });
  expect(executeScript).not.toHaveBeenCalled();
});

test('a page that is gone meanwhile is told by rejecting', async () => {
  executeScript.mockRejectedValue(new Error('no frame'));
  await expect(handlersWith(true).bringOffers({}, frame)).rejects.toThrow('no frame');
});

test('when a switch is turned, open product pages are called, once; nothing else of the store calls them', async () => {
  vi.useFakeTimers();
  callStoresOnSwitch();
  await fakeBrowser.storage.local.set({ other: 1 });
  await vi.advanceTimersByTimeAsync(200);
  expect(query).not.toHaveBeenCalled();
  await fakeBrowser.storage.local.set({ settings: { version: 1 } });
  await fakeBrowser.storage.local.set({ settings: { version: 2 } });
  await vi.advanceTimersByTimeAsync(200);
  vi.useRealTimers();
  expect(query).toHaveBeenCalledTimes(1);
  expect(query.mock.calls[0]![0].url).toContain('https://www.amazon.co.jp/*dp/*');
  expect(sendMessage.mock.calls.map(([tab]) => tab)).toEqual([4, 7]);
});
