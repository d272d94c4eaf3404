import type { Page } from '@playwright/test';
import { FORGED } from './harness/forged-mail.ts';
import { expectMark } from './harness/marks.ts';
import { GMAIL, gmailPage } from './harness/pages.ts';
import { expect, test } from './harness/test.ts';

const LURE = `https://${FORGED}/ap/signin?openid=1`;
const stopped = (page: Page) => page.getByRole('heading', { name: 'Stopped before opening' });

test.beforeEach(async ({ page, internet, extension }) => {
  internet.serve(
    'mail.google.com',
    gmailPage({
      body: `<a href="${LURE}">Your account</a>`,
      after: `<a id="outside" href="${LURE}" target="_blank">outside</a>`,
    }),
  );
  await page.goto(GMAIL);
  await expectMark(page.getByRole('link', { name: 'Your account' }), 'danger');
  // the background says so as soon as its stop stands
  await expect.poll(async () => (await extension.badgeOf(page)).text).not.toBe('');
  await page.bringToFront();
});

test('a script that sets the location ends at the warning page, and nothing was requested; back leads back', async ({
  page,
  internet,
}) => {
  await page.evaluate((lure) => void setTimeout(() => location.assign(lure)), LURE);
  await expect(stopped(page)).toBeVisible();
  await expect(page.locator('main')).toContainText(FORGED);
  await expect(page.locator('main')).toContainText('The mail says it is “Amazon”');
  expect(page.url()).toMatch(/^chrome-extension:\/\/[a-z]+\/warning\.html\?id=[\w-]+$/);
  expect(internet.requestsTo(FORGED)).toEqual([]);
  await page.getByRole('button', { name: 'Go back' }).click();
  await page.waitForURL(GMAIL);
});

test('window.open, a link outside the mail with Ctrl, and the address typed into a new tab', async ({
  page,
  internet,
  context,
}) => {
  const ways: (() => Promise<unknown>)[] = [
    () => page.evaluate((lure) => void window.open(lure), LURE),
    () => page.locator('#outside').click({ modifiers: ['Control'] }),
    () => page.locator('#outside').click(),
  ];
  for (const way of ways) {
    const opened = context.waitForEvent('page');
    await way();
    const tab = await opened;
    await expect(stopped(tab)).toBeVisible();
    await tab.close();
  }
  const typed = await context.newPage();
  await typed.goto(`${LURE}#typed`).catch(() => undefined);
  await expect(stopped(typed)).toBeVisible();
  expect(internet.requestsTo(FORGED)).toEqual([]);
});

test('the same address over http, with user-info or a fragment is the same lure', async ({ internet, context }) => {
  for (const spelling of [LURE.replace('https:', 'http:'), `${LURE}#x`]) {
    const tab = await context.newPage();
    await tab.goto(spelling).catch(() => undefined);
    await expect(stopped(tab), spelling).toBeVisible();
    await tab.close();
  }
  expect(internet.requestsTo(FORGED)).toEqual([]);
});

test('the warning page opens the real place', async ({ page, context, internet }) => {
  await page.evaluate((lure) => void setTimeout(() => location.assign(lure)), LURE);
  await expect(stopped(page)).toBeVisible();
  const opened = context.waitForEvent('page');
  await page.getByRole('button', { name: /^Open the real .*Amazon/ }).click();
  await (await opened).waitForURL('https://www.amazon.co.jp/**');
  expect(internet.requestsTo(FORGED)).toEqual([]);
});
