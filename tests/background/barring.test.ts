import { beforeEach, expect, test, vi } from 'vitest';
import { createBarredAddresses } from '#utils/store/barred/barred-addresses.ts';
import { createBarring } from '../../entrypoints/background/barring.ts';
import { createArea } from '../store/area-double.ts';
import { lureOf } from '../store/verdict-sample.ts';
import { fakeRules } from './browser-double.ts';

interface Action {
  redirect?: { transform?: object };
}

let browserRules: ReturnType<typeof fakeRules>;
beforeEach(() => {
  vi.restoreAllMocks();
  browserRules = fakeRules();
});

async function barSome(...hrefs: string[]) {
  const addresses = createBarredAddresses(createArea());
  await addresses.bar(
    1,
    hrefs.map((href) => lureOf(href)),
  );
  const barring = createBarring(addresses);
  await barring.renew();
  const barred = (await addresses.find(hrefs[0]!))!;
  return { addresses, barring, barred };
}

test('every barred address becomes the warning page with its id and nothing else', async () => {
  const { addresses, barred } = await barSome('https://evil.example/a', 'https://evil.example/b');
  const rules = [...browserRules.rules.values()];
  expect(rules).toHaveLength(2);
  for (const rule of rules) {
    expect(rule).toMatchObject({
      priority: 1,
      action: { type: 'redirect' },
      condition: { resourceTypes: ['main_frame'] },
    });
    expect(rule.condition.tabIds).toBeUndefined();
  }
  const paths = new Set(
    rules.map(
      (rule) => (rule as never as { action: { redirect: { extensionPath: string } } }).action.redirect.extensionPath,
    ),
  );
  const ids = (await addresses.list()).map(({ id }) => `/stopped.html?id=${id}`);
  expect([...paths].sort()).toEqual(ids.sort());
  expect(paths).toContain(`/stopped.html?id=${barred.id}`);
});

test('renewing again changes nothing, and many calls at once are at most two changes', async () => {
  const { addresses, barring } = await barSome('https://evil.example/a');
  const before = [...browserRules.rules.keys()];
  browserRules.changes = 0;
  await barring.renew();
  expect(browserRules.changes).toBe(0);

  await addresses.bar(1, [lureOf('https://evil.example/b')]);
  await Promise.all(Array.from({ length: 10 }, () => barring.renew()));
  expect(browserRules.changes).toBe(1);
  expect([...browserRules.rules.keys()].slice(0, before.length)).toEqual(before);
  expect(browserRules.rules.size).toBe(2 * before.length);
});

test('rules of an address that is barred no more are taken away, the others keep their numbers', async () => {
  const { addresses, barring } = await barSome('https://evil.example/a', 'https://evil.example/b');
  const numbersOf = (href: string) =>
    [...browserRules.rules.values()]
      .filter(({ condition }) => new RegExp(condition.regexFilter!).test(href))
      .map(({ id }) => id);
  const kept = numbersOf('https://evil.example/b');
  await addresses.release(async ({ href, verdict }) => (href.endsWith('b') ? verdict : null));
  await barring.renew();
  expect(numbersOf('https://evil.example/b')).toEqual(kept);
  expect(numbersOf('https://evil.example/a')).toEqual([]);
});

test('there are never more rules than a browser takes', async () => {
  const hrefs = Array.from({ length: 1_000 }, (_, index) => `https://evil.example/${index}`);
  await barSome(...hrefs);
  expect(browserRules.rules.size).toBe(950);
  const isStopped = (href: string) =>
    [...browserRules.rules.values()].some(({ condition }) => new RegExp(condition.regexFilter!).test(href));
  expect(isStopped('https://evil.example/999')).toBe(true);
  expect(isStopped('https://evil.example/0')).toBe(false);
});

test('a tab is let through until a page is shown in it, and no other tab is', async () => {
  const { barring, barred } = await barSome('https://evil.example/a');
  expect(await barring.letThroughOnce(barred, 7, async () => 7)).toBe(true);
  const lifted = [...browserRules.rules.values()].filter(({ priority }) => priority === 2);
  expect(lifted).toHaveLength(1);
  expect(lifted.every(({ condition }) => condition.tabIds?.join() === '7')).toBe(true);
  expect(await barring.isLetThrough(7)).toBe(true);
  expect(await barring.isLetThrough(8)).toBe(false);

  await barring.endLetThrough(8);
  expect(await barring.isLetThrough(7)).toBe(true);
  await barring.endLetThrough(7);
  expect(await barring.isLetThrough(7)).toBe(false);
  expect(browserRules.rules.size).toBe(1);
});

test('a tab that is opened for it is let through from its first request on, and then alone', async () => {
  const { barring, barred } = await barSome('https://evil.example/a');
  let ended: Promise<void> | undefined;
  const open = async () => {
    expect([...browserRules.rules.values()].filter(({ priority }) => priority === 2)).toHaveLength(1);
    // the page is shown before the tab's number is known here
    ended = barring.endLetThrough(9);
    return 9;
  };
  expect(await barring.letThroughOnce(barred, null, open)).toBe(true);
  await ended;
  expect(await barring.isLetThrough(9)).toBe(false);
  expect(browserRules.rules.size).toBe(1);
});

test('nobody is let through when there is no tab', async () => {
  const { barring, barred } = await barSome('https://evil.example/a');
  expect(await barring.letThroughOnce(barred, null, async () => null)).toBe(false);
  expect(await barring.letThroughOnce(barred, 7, () => Promise.reject(new Error('no such tab')))).toBe(false);
  expect(browserRules.rules.size).toBe(1);
});

test('a worker that starts anew knows who is let through', async () => {
  const { barring, barred, addresses } = await barSome('https://evil.example/a');
  await barring.letThroughOnce(barred, 7, async () => 7);
  const restarted = createBarring(addresses);
  await restarted.renew();
  expect(await restarted.isLetThrough(7)).toBe(true);
  await restarted.endLetThrough(7);
  expect(browserRules.rules.size).toBe(1);
});

const LONG = `https://evil.example/${'x'.repeat(300)}`;

test('a long address loses its user-info first, and whoever is let through keeps it', async () => {
  const { barring, barred } = await barSome(LONG);
  const strips = () =>
    [...browserRules.rules.values()].filter(({ action }) => (action as Action).redirect?.transform !== undefined);
  expect(strips().map(({ action }) => (action as Action).redirect)).toEqual([
    { transform: { username: '', password: '' } },
  ]);
  await barring.letThroughOnce(barred, 7, async () => 7);
  const isAllowed = [...browserRules.rules.values()].some(
    ({ priority, condition }) => priority === 2 && condition.regexFilter === strips()[0]!.condition.regexFilter,
  );
  expect(isAllowed).toBe(true);
});

test('two addresses that begin alike share the rule that strips, also when one of them is let go', async () => {
  const { addresses, barring } = await barSome(`${LONG}1`, `${LONG}2`);
  expect(browserRules.rules.size).toBe(9);
  await addresses.release(async ({ href, verdict }) => (href.endsWith('2') ? verdict : null));
  await barring.renew();
  expect(browserRules.rules.size).toBe(5);
  expect(await barring.isStopped((await addresses.list())[0]!, `${LONG.replace('//', '//x@')}2`)).toBe(true);
});

test('a spelling counts as stopped only while the browser has the rules for it', async () => {
  const { barring, barred } = await barSome(LONG);
  const spelt = LONG.replace('https://', 'http://x@').replace('example/', 'example./');
  expect(await barring.isStopped(barred, spelt)).toBe(true);
  expect(await barring.isStopped(barred, `${spelt}y`)).toBe(false);
  for (const [id, { action }] of browserRules.rules)
    if ((action as Action).redirect?.transform) browserRules.rules.delete(id);
  expect(await barring.isStopped(barred, spelt)).toBe(false);
  expect(await barring.isStopped(barred, LONG)).toBe(true);
});

test('a browser that refuses an expression still takes all other rules', async () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  browserRules.refuses = ({ condition }) => condition.regexFilter?.includes('\\*') ?? false;
  const { barring, addresses } = await barSome('https://evil.example/?a=*', 'https://evil.example/b');
  const [second, first] = await addresses.list();
  expect(await barring.isStopped(second!, 'https://evil.example/b')).toBe(true);
  expect(await barring.isStopped(first!, 'https://evil.example/?a=*')).toBe(false);
  expect(warn).toHaveBeenCalledTimes(1);
});

test('a browser that takes no rules at all is told of, not thrown at', async () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  browserRules.refuses = () => true;
  await barSome('https://evil.example/b');
  expect(warn).toHaveBeenCalledTimes(1);
});
