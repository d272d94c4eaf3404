import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { callFrame, onCall } from '#utils/messaging/calls.ts';

const ours = { id: fakeBrowser.runtime.id };
beforeEach(() => fakeBrowser.reset());

test('only the extension’s own call is heard, until the script’s life ends', async () => {
  const life = new AbortController();
  const heard = vi.fn();
  const heardOther = vi.fn();
  onCall({ judgeAgain: heard, mailChecked: heardOther }, life.signal);
  const deliver = (message: unknown, sender: object) =>
    fakeBrowser.runtime.onMessage.trigger(message, sender, () => undefined);
  const sent = vi.fn(async (_tab: number, _message: unknown, _options: unknown) => undefined);
  Object.assign(fakeBrowser.tabs, { sendMessage: sent });
  await callFrame('judgeAgain', 7, 2);
  expect(sent).toHaveBeenCalledWith(7, expect.anything(), { frameId: 2 });
  const call = sent.mock.calls[0]![1];

  await deliver(call, { id: 'another' });
  for (const other of [
    null,
    'judgeAgain',
    { call: 'judgeAgain' },
    { ...(call as object), call: 'toString' },
    { ...(call as object), version: 0 },
  ])
    await deliver(other, ours);
  expect(heard).not.toHaveBeenCalled();
  await deliver(call, ours);
  expect(heard).toHaveBeenCalledTimes(1);
  expect(heardOther).not.toHaveBeenCalled();
  await deliver({ ...(call as object), call: 'mailChecked' }, ours);
  expect(heardOther).toHaveBeenCalledTimes(1);
  life.abort();
  await deliver(call, ours);
  expect(heard).toHaveBeenCalledTimes(1);
});

test('a frame without our script is let be', async () => {
  Object.assign(fakeBrowser.tabs, { sendMessage: () => Promise.reject(new Error('Receiving end does not exist')) });
  await expect(callFrame('judgeAgain', 7, 0)).resolves.toBeUndefined();
});
