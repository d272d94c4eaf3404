import { EXTENSION_ORIGIN } from './harness/start-firefox.ts';
import type { Tab } from './harness/tab.ts';
import { expect, test } from './harness/test.ts';

const SERVICE = 'api.pwnedpasswords.com';
/** SHA-1 of “P@ssw0rd”, cut as the service’s interface has it. */
const [START, REST] = ['21BD1', '2DC183F740EE76F27B78EB39C8AD972A757'];

test.setTimeout(120_000);

const textOf = (tab: Tab, selector: string) =>
  tab.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)?.innerText ?? null, selector);
const press = (tab: Tab, selector: string) =>
  tab.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)?.click(), selector);
/** As a person does: a browser asks its own questions only in answer to a real press. */
async function click(tab: Tab, selector: string): Promise<void> {
  const middle = await tab.evaluate((wanted) => {
    const found = document.querySelector<HTMLElement>(wanted)!;
    found.scrollIntoView({ block: 'center' });
    const { x, y, width, height } = found.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  }, selector);
  await tab.click(middle);
}
/** What the browser's own book says may leave the machine. */
const mayLeave = (tab: Tab) =>
  tab.evaluate(async () => {
    const { browser } = globalThis as unknown as { browser: { permissions: { getAll(): Promise<object> } } };
    return ((await browser.permissions.getAll()) as { data_collection?: string[] }).data_collection ?? [];
  }, null);
const takeBack = (tab: Tab, type: string) =>
  tab.evaluate((wanted) => {
    const { browser } = globalThis as unknown as {
      browser: { permissions: { remove(what: object): Promise<boolean> } };
    };
    return browser.permissions.remove({ data_collection: [wanted] });
  }, type);
const type = (tab: Tab, selector: string, text: string) =>
  tab.evaluate(
    ([wanted, value]) => {
      const field = document.querySelector<HTMLInputElement>(wanted)!;
      field.focus();
      field.value = value;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    },
    [selector, text] as const,
  );
const is = (tab: Tab, selector: string) => tab.evaluate((wanted) => document.querySelector(wanted) !== null, selector);

test('the page of account health works in Firefox: marks, dictionaries, phrases and the breach check', async ({
  tab,
  internet,
}) => {
  internet.serve(SERVICE, (path) => ({
    headers: { 'content-type': 'text/plain' },
    body: path === `/range/${START}` ? `${REST}:1234` : '011053FD0102E94D6AE2F8B83D76FAF94F6:0',
  }));
  // an extension that is just being loaded has no pages yet
  await expect(async () => {
    await tab.goto(`${EXTENSION_ORIGIN}/health.html`);
    expect(await is(tab, '#incident .entry')).toBe(true);
  }).toPass({ timeout: 20_000 });

  await press(tab, '[data-brand="amazon"] input');
  await expect.poll(() => textOf(tab, '[data-brand="amazon"]')).toContain('Done on');
  await type(tab, '#password-field', 'password1');
  await expect.poll(() => textOf(tab, '#password-result')).toContain('Very weak');
  await press(tab, '[data-action="makePhrase"]');
  await expect.poll(() => textOf(tab, '.phrase-text')).toMatch(/^[A-Z][a-z]+(-[a-z]+){6}-\d$/);

  expect(await is(tab, '#breach-field')).toBe(false);
  await expect.poll(() => is(tab, '[data-action="breachCheck"]:enabled')).toBe(true);
  expect(await mayLeave(tab)).toEqual([]);
  await click(tab, '[data-action="breachCheck"]');
  await expect.poll(() => is(tab, '#breach-field')).toBe(true);
  await type(tab, '#breach-field', 'P@ssw0rd');
  expect(internet.requestsTo(SERVICE)).toEqual([]);
  await expect.poll(() => is(tab, '[data-action="checkBreach"]:enabled')).toBe(true);
  await press(tab, '[data-action="checkBreach"]');
  await expect.poll(() => textOf(tab, '#breach-result')).toContain('leaked 1,234 times');
  expect(internet.requestsTo(SERVICE)).toEqual([`/range/${START}`]);

  await tab.goto(`${EXTENSION_ORIGIN}/health.html`);
  await expect.poll(() => is(tab, '[data-brand="amazon"] input:checked')).toBe(true);
  await expect.poll(() => is(tab, '#breach-field')).toBe(true);

  // Firefox asked the person too, and who takes that back in its settings has switched it off
  expect(await mayLeave(tab)).toEqual(['authenticationInfo']);
  expect(await takeBack(tab, 'authenticationInfo')).toBe(true);
  await expect(async () => {
    await tab.goto(`${EXTENSION_ORIGIN}/health.html`);
    await expect.poll(() => is(tab, '[data-action="breachCheck"]:enabled')).toBe(true);
    expect(await is(tab, '#breach-field')).toBe(false);
  }).toPass({ timeout: 20_000 });
});
