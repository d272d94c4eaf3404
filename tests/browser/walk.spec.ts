import { readFile, writeFile } from 'node:fs/promises';
import { findFirstStart } from '../../scripts/practice/find-first-start.ts';
import { FORGED } from './harness/forged-mail.ts';
import { expectMark } from './harness/marks.ts';
import { GMAIL, gmailPage } from './harness/pages.ts';
import { bannerOn, cardOn } from './harness/panel.ts';
import { expect, test } from './harness/test.ts';

test.use({ firstStart: 'open' });

test('the first time, from the installation to lists that were carried over by a file', async ({
  page,
  internet,
  extension,
  context,
}, testInfo) => {
  internet.serve('mail.google.com', gmailPage({ body: `<a href="https://${FORGED}/ap/signin">Update</a>` }));
  const link = page.getByRole('link', { name: 'Update' });

  await test.step('installed: what it does, and a mail to practise with', async () => {
    const welcome = await findFirstStart(context, extension.id);
    await welcome.bringToFront();
    await expect(welcome.locator('h1')).toHaveText('What Honmono does');
    await welcome.locator('[data-action="next"]').click();
    await welcome.locator('[data-guess="forged"]').click();
    await expect(welcome.getByRole('status')).toHaveText('Yes, it is forged.');
    await expect(welcome.locator('[data-card="mail"]')).toHaveClass(/danger/);
    const closed = welcome.waitForEvent('close');
    await welcome.getByRole('button', { name: 'Skip and start' }).click();
    await closed;
  });

  await test.step('a forged mail is marked, and its link stopped', async () => {
    await page.bringToFront();
    await page.goto(GMAIL);
    await expectMark(link, 'danger');
    await bannerOn(page).toShow('1 dangerous link');
    await link.click();
    await cardOn(page).toShow(FORGED);
    await cardOn(page).press('Stay here');
    await cardOn(page).toBeGone();
    expect(internet.requestsTo(FORGED)).toEqual([]);
  });

  const popup = await extension.openPopup(page);
  const row = popup.locator('.row').filter({ hasText: 'Update' });
  await test.step('trusted in the popup after it was said why not, and undone', async () => {
    await row.locator('summary').click();
    await row.locator('[data-action="trust"]').click();
    await expect(row.locator('.why-danger')).toContainText('does not lead to Amazon');
    await row.getByRole('radio', { name: 'From now on' }).check();
    await row.locator('[data-action="trustNow"]').click();
    await expect(row).toHaveClass(/trusted/);
    await expectMark(link, null);
    await popup.locator('[data-action="undo"]').click();
    await expect(row).toHaveClass(/danger/);
    await expectMark(link, 'danger');
  });

  await test.step('reported: a draft that harms nobody, for the right place', async () => {
    if ((await row.locator('details[open]').count()) === 0) await row.locator('summary').click();
    await row.locator('[data-action="report"]').click();
    await expect(row.locator('textarea')).toHaveValue(/hxxps:\/\/vbduteq\[\.\]example\/ap\/signin/);
    await expect(row.locator('a[href^="mailto:reportphishing@apwg.org?subject="]')).toBeVisible();
  });

  const options = await context.newPage();
  const never = options.locator('#never');
  const entry = never.locator(`[data-host="${FORGED}"]`);
  await test.step('never trusted from now on, and carried over by a file', async () => {
    await options.goto(`chrome-extension://${extension.id}/options.html`);
    await never.getByRole('textbox', { name: 'Site' }).fill(FORGED);
    await never.locator('[data-action="add"]').click();
    await expect(entry).toBeVisible();
    const download = options.waitForEvent('download');
    await options.locator('[data-action="export"]').click();
    const text = await readFile(await (await download).path(), 'utf8');
    expect(JSON.parse(text)).toEqual({
      ...{ format: 'honmono-lists', version: 1, trusted: [], ownBrands: [] },
      never: [{ host: FORGED, scope: 'host' }],
    });

    await entry.locator('[data-action="remove"]').click();
    await expect(entry).toHaveCount(0);
    const file = testInfo.outputPath('honmono-lists.json');
    await writeFile(file, text);
    await options.locator('input[type="file"]').setInputFiles(file);
    await expect(options.locator('.trial')).toContainText(FORGED);
    await options.locator('[data-action="take"]').click();
    await expect(entry).toBeVisible();
  });

  await page.bringToFront();
  await link.click();
  await cardOn(page).toShow('You decided never to trust this site');
  expect(internet.requestsTo(FORGED)).toEqual([]);
});
