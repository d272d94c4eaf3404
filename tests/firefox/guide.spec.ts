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

/** One row of the table, from “I got this” to “done”, in one browser: questions, brand, steps, log, export, and the page anew. */
test('Firefox: from “I got this” to “done”, with log and export, and all of it there again', async ({ tab }) => {
  const choose = (name: string, value: string) => press(tab, `input[name="${name}"][value="${value}"]`);
  await expect(async () => {
    await tab.goto(`${EXTENSION_ORIGIN}/guide.html`);
    expect(await is(tab, 'input[name="got"]')).toBe(true);
  }).toPass({ timeout: 20_000 });

  await test.step('the case is found, and its brand', async () => {
    await choose('got', 'suspended');
    await choose('before', 'nothing');
    await choose('signIn', 'yes');
    await expect.poll(() => is(tab, '.found [data-kind="account-suspended"]')).toBe(true);
    await press(tab, '.found [data-kind="account-suspended"]');
    await expect.poll(() => is(tab, '.plan-head[data-reading="unproven"]')).toBe(true);
    await tab.evaluate(() => {
      const field = document.querySelector<HTMLInputElement>('input[type="search"]')!;
      field.value = 'netflix';
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }, null);
    await expect.poll(() => is(tab, '.brands [data-brand="netflix"]')).toBe(true);
    await press(tab, '.brands [data-brand="netflix"]');
    await expect.poll(() => textOf(tab, '.chosen')).toContain('Netflix');
    await choose('reading', 'genuine');
    await expect.poll(() => is(tab, '.step a[href^="https://www.netflix.com/"]')).toBe(true);
  });

  const steps = await tab.evaluate(
    () => [...document.querySelectorAll<HTMLElement>('.step')].map(({ dataset }) => dataset.step!),
    null,
  );
  await test.step('every step says why, and is done', async () => {
    expect(steps.length).toBeGreaterThan(2);
    for (const step of steps) {
      expect(await textOf(tab, `[data-step="${step}"] .why`)).not.toBe('');
      await press(tab, `[data-step="${step}"] input`);
      await expect.poll(() => textOf(tab, `[data-step="${step}"] .done-at`)).toContain('Done');
    }
    await expect.poll(() => textOf(tab, '.log')).toContain('Begun');
    await press(tab, '[data-action="finish"]');
    await expect.poll(() => is(tab, '[data-action="reopen"]')).toBe(true);
    expect(await textOf(tab, '.log')).toContain('Finished');
  });

  await test.step('it is exported as it stands', async () => {
    const exported = await tab.evaluate(async () => {
      const made: Blob[] = [];
      const make = URL.createObjectURL;
      URL.createObjectURL = (blob) => {
        made.push(blob as Blob);
        return make(blob);
      };
      document.querySelector<HTMLElement>('[data-action="json"]')!.click();
      URL.createObjectURL = make;
      return JSON.parse(await made[0]!.text()) as object;
    }, null);
    expect(JSON.stringify(exported)).toContain('"account-suspended"');
    for (const step of steps) expect(JSON.stringify(exported)).toContain(`"${step}"`);
  });

  await test.step('opened anew, it is there with every mark', async () => {
    await tab.goto(`${EXTENSION_ORIGIN}/options.html`);
    await tab.goto(`${EXTENSION_ORIGIN}/guide.html`);
    await expect.poll(() => is(tab, '.incidents [data-action="open"]')).toBe(true);
    await press(tab, '.incidents [data-action="open"]');
    await expect
      .poll(() => tab.evaluate(() => document.querySelectorAll('.step input:checked').length, null))
      .toBe(steps.length);
  });
});
