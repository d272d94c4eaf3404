import { expect } from '@playwright/test';
import { type Hand, SECRET } from '../../harness/hand.ts';
import type { Tab } from './tab.ts';

interface Eavesdropper {
  heard?: string[];
  looks?: number;
}

/** Everything that a person can do to give a field their secret. */
export async function tryEverything(hand: Hand, focus: () => Promise<unknown>): Promise<void> {
  await focus();
  await hand.type(SECRET);
  await focus();
  await hand.insert(SECRET);
  await focus();
  await hand.compose('はんたー', 'ハンター');
  await focus();
  await hand.paste();
  await focus();
  await hand.press('Enter');
}

/** What the page heard and read of it, in all its frames. */
export async function overheard(tab: Tab): Promise<string[]> {
  const look = (one: Tab) =>
    one.evaluate(() => (window as unknown as Eavesdropper).heard ?? [], null).catch(() => [] as string[]);
  const all = await Promise.all([tab, ...(await tab.frames())].map(look));
  return all.flat().filter((one) => /:.+/.test(one) && !/:(Control|Enter)$/.test(one));
}

/** Waits until the page has read its fields so often again; one that leaves or writes itself anew looks no more. */
export async function letPageLook(tab: Tab, times: number): Promise<void> {
  const looks = () => tab.evaluate(() => (window as unknown as Eavesdropper).looks ?? null, null).catch(() => null);
  const before = await looks();
  if (before === null) return;
  await expect.poll(async () => ((await looks()) ?? Number.POSITIVE_INFINITY) >= before + times).toBe(true);
}
