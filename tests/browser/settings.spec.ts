import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import type { Extension } from './harness/extension.ts';
import { FORGED } from './harness/forged-mail.ts';
import { expectMark } from './harness/marks.ts';
import { GMAIL, gmailPage } from './harness/pages.ts';
import { expect, test } from './harness/test.ts';

const LURE = `https://${FORGED}/ap/signin?email=taro%40example.jp`;
const link = (page: Page, name: string) => page.getByRole('link', { name });

async function openOptions(page: Page, extension: Extension): Promise<Page> {
  const options = await page.context().newPage();
  await options.goto(`chrome-extension://${extension.id}/options.html`);
  await expect(options.locator('#features')).toBeVisible();
  return options;
}

test('a warning stands in the history without its address; it is searched, exported and deleted', async ({
  page,
  internet,
  extension,
}) => {
  internet.serve('mail.google.com', gmailPage({ body: `<a href="${LURE}">Update</a>` }));
  await page.goto(GMAIL);
  await expectMark(link(page, 'Update'), 'danger');
  const options = await openOptions(page, extension);
  const entries = options.locator('#history .entry');
  await expect(entries).toHaveCount(2); // the link and the sender
  await options.getByRole('searchbox').fill(FORGED);
  await expect(entries).toHaveCount(1);
  await expect(entries).toContainText('“Amazon”');

  const download = options.waitForEvent('download');
  await options.locator('[data-action="historyJson"]').click();
  const file = await readFile(await (await download).path(), 'utf8');
  expect(JSON.parse(file)).toMatchObject({ format: 'honmono-history', warnings: [{}, {}] });
  expect(file).not.toMatch(/signin|taro/);

  await entries.locator('[data-action="forgetWarning"]').click();
  await expect(entries).toHaveCount(0);
  await options.getByRole('searchbox').fill('');
  await expect(entries).toHaveCount(1);
  await options.locator('[data-action="forgetAll"]').click();
  await options.locator('[data-action="forgetAllSure"]').click();
  await expect(entries).toHaveCount(0);
});

test('links switched off are neither judged nor stopped, and judged again when they are switched on', async ({
  page,
  internet,
  extension,
}) => {
  internet.serve('mail.google.com', gmailPage({ body: `<a href="${LURE}">Update</a>` }));
  internet.serve(FORGED, '<title>forged</title>');
  const options = await openOptions(page, extension);
  const box = options.locator('[data-feature="mailLinks"] input');
  await box.uncheck();
  await expect(options.locator('.last-line [role=status]')).toContainText('Kept');
  await page.bringToFront();
  await page.goto(GMAIL);
  const popup = await extension.openPopup(page);
  // the sender is another feature: when it is judged, the mail was read
  await expect(popup.locator('.mail-row.danger')).toBeVisible();
  await expect(popup.locator('.row')).toHaveCount(0);
  await popup.close();
  await expectMark(link(page, 'Update'), null);

  await options.bringToFront();
  await box.check();
  await expectMark(link(page, 'Update'), 'danger');
});

test('how much is said: a shortened link is doubted or not, danger always is', async ({
  page,
  internet,
  extension,
}) => {
  internet.serve(
    'mail.google.com',
    gmailPage({
      sender: 'Tea House',
      address: 'news@tea-house.example',
      subject: 'Tea',
      body: '<a href="https://bit.ly/3abc">short</a> <a href="https://vbduteq.example/">www.amazon.co.jp</a>',
    }),
  );
  await page.goto(GMAIL);
  await expectMark(link(page, 'short'), 'caution');
  const options = await openOptions(page, extension);
  await options.getByRole('radio', { name: /^Fewer/ }).check();
  await expectMark(link(page, 'short'), null);
  await expectMark(link(page, 'www.amazon.co.jp'), 'danger');
  await options.getByRole('radio', { name: /^Normal/ }).check();
  await expectMark(link(page, 'short'), 'caution');
});

test('a broken store is repaired part by part, said, and what lay there can be saved', async ({ page, extension }) => {
  await extension.run(
    () =>
      chrome.storage.local.set({
        settings: { version: 1, sensitivity: 'loud', features: { history: false } },
        addedWebmails: ['mail.example', '*'],
      }),
    null,
  );
  const options = await openOptions(page, extension);
  await expect(options.locator('#repairs [data-part]')).toHaveText([/^Settings/, /^Webmails/]);
  await expect(options.locator('[data-feature="history"] input')).not.toBeChecked();
  await expect(options.getByRole('radio', { name: /^Normal/ })).toBeChecked();
  const download = options.waitForEvent('download');
  await options.locator('[data-action="saveRepairs"]').click();
  expect(await readFile(await (await download).path(), 'utf8')).toContain('loud');
  await options.locator('[data-action="putAwayRepairs"]').click();
  await expect(options.locator('#repairs')).toHaveCount(0);
});

test('a report is made from the popup, harmless and without the person’s address', async ({
  page,
  internet,
  extension,
}) => {
  internet.serve('mail.google.com', gmailPage({ body: `<a href="${LURE}">Update</a>` }));
  await page.goto(GMAIL);
  await expectMark(link(page, 'Update'), 'danger');
  const popup = await extension.openPopup(page);
  const row = popup.locator('.row').filter({ hasText: 'Update' });
  await row.locator('summary').click();
  await row.locator('[data-action="report"]').click();
  await expect(row.locator('textarea')).toHaveValue(/hxxps:\/\/vbduteq\[\.\]example\/ap\/signin\?email=\(address\)/);
  await expect(row.locator('a[href^="mailto:reportphishing@apwg.org?subject="]')).toBeVisible();
  expect(internet.requestsTo(FORGED)).toEqual([]);
});
