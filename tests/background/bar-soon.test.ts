import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Lure } from '#utils/store/barred/barred.ts';
import { createBarredAddresses } from '#utils/store/barred/barred-addresses.ts';
import { createBarSoon } from '../../entrypoints/background/bar-soon.ts';
import { createArea } from '../store/area-double.ts';
import { lureOf } from '../store/verdict-sample.ts';

const lure = (path: string): Lure => lureOf(`https://evil.example/${path}`);

beforeEach(() => vi.useFakeTimers({ shouldAdvanceTime: true }));
afterEach(() => vi.useRealTimers());

function start(renew: () => Promise<void> = async () => undefined) {
  const addresses = createBarredAddresses(createArea());
  const barring = { renew: vi.fn(renew) };
  return { addresses, barring, barSoon: createBarSoon({ addresses, barring }) };
}

test('a mail of one part is barred before the answer', async () => {
  const { addresses, barring, barSoon } = start();
  await barSoon(1, [lure('a')], false);
  expect(barring.renew).toHaveBeenCalledOnce();
  expect(await addresses.find('https://evil.example/a')).not.toBeNull();
});

test('parts of a long mail are gathered and barred with the last one', async () => {
  const { addresses, barring, barSoon } = start();
  await barSoon(1, [lure('a')], true);
  await barSoon(1, [lure('b')], true);
  expect(barring.renew).not.toHaveBeenCalled();
  await barSoon(1, [], false);
  expect(barring.renew).toHaveBeenCalledOnce();
  expect((await addresses.list()).map(({ href }) => href)).toEqual([
    'https://evil.example/b',
    'https://evil.example/a',
  ]);
});

test('what is gathered is barred soon, though the rest of the mail never comes', async () => {
  const { addresses, barring, barSoon } = start();
  await barSoon(1, [lure('a')], true);
  await barSoon(2, [lure('b')], true);
  await vi.advanceTimersByTimeAsync(300);
  await vi.waitFor(() => expect(barring.renew).toHaveBeenCalledOnce());
  expect((await addresses.find('https://evil.example/b'))?.tabs).toEqual([2]);
});

test('a browser that is slow with its rules does not keep the answer back', async () => {
  const { barring, barSoon } = start(() => new Promise(() => undefined));
  await barSoon(1, [lure('a')], false);
  expect(barring.renew).toHaveBeenCalledOnce();
});

test('honest links and known lures change no rules', async () => {
  const { barring, barSoon } = start();
  await barSoon(1, [], false);
  expect(barring.renew).not.toHaveBeenCalled();
  await barSoon(1, [lure('a')], false);
  await barSoon(1, [lure('a')], false);
  expect(barring.renew).toHaveBeenCalledOnce();
});
