import { writeFileSync } from 'node:fs';
import type { BrowserContext } from '@playwright/test';
import { GMAIL, gmailPage } from './harness/pages.ts';
import { expect, test } from './harness/test.ts';

const SHOP = 'https://shop.kawase-tea.example/';

/** Notes from now on which drawing the toolbar is given for a tab, as the browser is asked for it. */
async function watchIcons(context: BrowserContext, tabId: number): Promise<() => Promise<string | undefined>> {
  const [worker] = context.serviceWorkers();
  await worker!.evaluate(() => {
    type SetIcon = (details: { tabId: number; path?: Record<string, string> }) => Promise<void>;
    const { action } = chrome as unknown as { action: { setIcon: SetIcon } };
    const seen: Record<number, string> = {};
    const set = action.setIcon.bind(action);
    const noting: SetIcon = async (details) => {
      await set(details);
      seen[details.tabId] = Object.values(details.path ?? { level: 'level' }).join(' ');
    };
    Object.assign(action, { setIcon: noting });
    Object.assign(globalThis, { iconsSeen: seen });
  });
  return () =>
    worker!.evaluate((id) => (globalThis as unknown as { iconsSeen: Record<number, string> }).iconsSeen[id], tabId);
}

test('where we can’t look the icon is grey, and toolbar and popup say why; elsewhere whose page it is and since when', async ({
  page,
  internet,
  extension,
  context,
}, testInfo) => {
  internet.serve(new URL(SHOP).host, '<!doctype html><title>tea</title><p>tea</p>');
  internet.serve('www.amazon.co.jp', '<!doctype html><title>Amazon</title><p>books</p>');
  internet.serve('chromewebstore.google.com', '<!doctype html><title>store</title>');
  // a mail is open, and what once was its body is called something else
  internet.serve('mail.google.com', gmailPage({ body: 'Tea' }).replace(/class="(ii gt|a3s aiL)"/g, 'class="anew"'));
  await page.goto(SHOP);
  const usual = (await extension.badgeOf(page)).title;
  const lastIcon = await watchIcons(context, await extension.tabIdOf(page));
  const popup = await extension.openPopup(page);
  const file = testInfo.outputPath('saved.html');
  writeFileSync(file, '<title>saved</title>');

  for (const [url, said] of [
    ['chrome://version/', 'This is a page of the browser itself'],
    ['https://chromewebstore.google.com/', 'The browser lets no extension into this site'],
    [`file://${file}`, 'This is a file on your machine'],
    ['data:text/html,x', 'This is no page of a site'],
  ] as const) {
    await page.bringToFront();
    await page.goto(url);
    await expect.poll(async () => (await extension.badgeOf(page)).title).toBe(said);
    await expect.poll(lastIcon).toMatch(/^icon\/grey-16.png /);
    await popup.bringToFront();
    await expect(popup.locator('h1')).toHaveText(said);
    await expect(popup.locator('[data-action$="Webmail"]')).toHaveCount(0);
    await page.bringToFront();
    await page.goto(SHOP);
    await expect.poll(async () => (await extension.badgeOf(page)).title).toBe(usual);
  }
  await page.goto(`chrome-extension://${extension.id}/options.html`);
  await popup.bringToFront();
  await expect(popup.locator('h1')).toHaveText('This is a page of Honmono’s own');
  expect((await extension.badgeOf(page)).title).toBe(usual);

  // whose page it is, though it asks for nothing
  await page.goto('https://www.amazon.co.jp/gp/bestsellers');
  await expect(popup.locator('h1')).toHaveText('Amazon’s own page');
  await expect(popup.locator('.since')).toContainText(/^On Honmono’s list of official sites, as of /);
  await page.goto(SHOP);
  await expect(popup.locator('.since')).toContainText('Neither on Honmono’s list');
  await popup.locator('.page-itself [data-action="trust"]').click();
  await popup.getByRole('radio', { name: 'From now on' }).check();
  await popup.locator('[data-action="trustNow"]').click();
  const today = new Intl.DateTimeFormat('en', { dateStyle: 'medium' }).format(new Date());
  await expect(popup.locator('.since')).toHaveText(`Trusted by you since ${today}.`);

  await popup.locator('[data-action="addWebmail"]').click();
  const options = await context.newPage();
  await options.goto(`chrome-extension://${extension.id}/options.html`);
  const webmail = options.locator(`[data-webmail="${new URL(SHOP).host}"]`);
  await expect(webmail).toContainText('allowed to look');
  await expect(webmail.locator('[data-action="allow"]')).toHaveCount(0);
  await popup.bringToFront();

  // a webmail whose pages have changed: what can be done
  await page.goto(GMAIL);
  await expect(popup.locator('.broken')).toContainText('paste it into “Inspect a mail or text”');
  await page.goto(SHOP);

  // the person lets extensions in by the click only
  const list = await context.newPage();
  await list.goto('chrome://extensions');
  const letIn = (hostAccess: string) =>
    list.evaluate(
      (update) =>
        (
          chrome as unknown as {
            developerPrivate: { updateExtensionConfiguration(update: object): Promise<void> };
          }
        ).developerPrivate.updateExtensionConfiguration(update),
      { extensionId: extension.id, hostAccess },
    );
  await letIn('ON_CLICK');
  await expect.poll(async () => (await extension.badgeOf(page)).title).toBe('Honmono was not let into this site');
  await expect.poll(lastIcon).toMatch(/grey-16/);
  await popup.bringToFront();
  await expect(popup.locator('h1')).toHaveText('Honmono was not let into this site');
  const steps = context.waitForEvent('page');
  await popup.locator('[data-action="allow"]').click();
  await expect((await steps).locator('.permissions .state')).toContainText('Not allowed yet');
  await options.bringToFront();
  await expect(webmail).toContainText('not let in');
  await expect(webmail.getByRole('button', { name: 'Allow looking at shop.kawase-tea.example' })).toBeVisible();
  await letIn('ON_ALL_SITES');
  await expect(webmail).toContainText('allowed to look');
  await webmail.locator('[data-action="remove"]').click();
  await expect(webmail).toHaveCount(0);
  await options.locator('[data-action="undo"]').click();
  await expect(webmail).toHaveCount(1);
  await page.bringToFront();
  await expect.poll(async () => (await extension.badgeOf(page)).title).toBe(usual);
  await expect.poll(lastIcon).toMatch(/^icon\/16.png/);
});
