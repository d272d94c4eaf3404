import { EXTENSION_ORIGIN } from './harness/start-firefox.ts';
import type { Tab } from './harness/tab.ts';
import { expect, test } from './harness/test.ts';

test.setTimeout(120_000);

const textOf = (tab: Tab, selector: string) =>
  tab.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)?.innerText ?? '', selector);
const press = (tab: Tab, selector: string) =>
  tab.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)?.click(), selector);
const is = (tab: Tab, selector: string) => tab.evaluate((wanted) => document.querySelector(wanted) !== null, selector);

test('the guide works in Firefox: places, marks that stay, and the list of incidents', async ({ tab }) => {
  // an extension that is just being loaded has no pages yet
  await expect(async () => {
    await tab.goto(`${EXTENSION_ORIGIN}/guide.html#kind=code-flood&reading=genuine&brand=amazon`);
    expect(await is(tab, '.step')).toBe(true);
  }).toPass({ timeout: 20_000 });
  await expect.poll(() => textOf(tab, '.chosen')).toContain('Amazon');
  await expect.poll(() => is(tab, '[data-step="twoStep"] a[href*="amazon.co.jp/a/settings/approval"]')).toBe(true);
  await press(tab, '[data-step="noCode"] input');
  await expect.poll(() => textOf(tab, '[data-step="noCode"] .done-at')).toContain('Done');
  await expect.poll(() => tab.evaluate(() => location.hash, null)).toContain('#incident=');

  await tab.goto(`${EXTENSION_ORIGIN}/options.html`);
  await tab.goto(`${EXTENSION_ORIGIN}/guide.html`);
  await expect.poll(() => is(tab, '.incidents [data-action="open"]')).toBe(true);
  await press(tab, '.incidents [data-action="open"]');
  await expect.poll(() => is(tab, '[data-step="noCode"] input:checked')).toBe(true);
});
