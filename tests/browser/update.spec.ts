import { FORGED } from './harness/forged-mail.ts';
import { expectMark } from './harness/marks.ts';
import { GMAIL, gmailPage } from './harness/pages.ts';
import { bannerOn, cardOn } from './harness/panel.ts';
import { expect, test } from './harness/test.ts';

const LURE = `https://${FORGED}/x`;

test('a page that was open before an update is looked after by the new version; the old one is silent', async ({
  page,
  internet,
  extension,
}) => {
  internet.serve(
    'mail.google.com',
    gmailPage({ body: `<a href="${LURE}">forged</a> <a href="https://tea.example/">tea</a>` }),
  );
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  await page.goto(GMAIL);
  const forged = page.getByRole('link', { name: 'forged' });
  await expectMark(forged, 'danger');
  await bannerOn(page).toShow('dangerous link');
  await forged.hover();
  await cardOn(page).toShow(FORGED);

  await extension.reload();
  await page.bringToFront();
  await page.mouse.move(5, 700);
  await expect
    .poll(() => forged.evaluate((link) => link.getAttributeNames().filter((name) => name.startsWith('data-')).length))
    .toBe(1);
  await expectMark(forged, 'danger');
  await bannerOn(page).toShow('dangerous link');
  await forged.click();
  await cardOn(page).toShow(FORGED, 'Stay here');
  await cardOn(page).press('Stay here');
  const popup = await extension.openPopup(page);
  await expect(popup.locator('.row')).toHaveCount(2);
  expect(internet.requestsTo(FORGED)).toEqual([]);
  expect(faults).toEqual([]);
});

test('where the extension is gone, the page is the page’s own again', async ({
  page,
  internet,
  extension,
  context,
}) => {
  internet.serve('mail.google.com', gmailPage({ body: `<a href="${LURE}" target="_blank">forged</a>` }));
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  await page.goto(GMAIL);
  const forged = page.getByRole('link', { name: 'forged' });
  await expectMark(forged, 'danger');
  await extension.switchOff();
  await page.bringToFront();
  const opened = context.waitForEvent('page');
  await forged.click();
  await (await opened).waitForURL(LURE);
  await forged.hover();
  expect(await cardOn(page).box()).toBeNull();
  await expectMark(forged, null);
  await expect.poll(bannerOn(page).box).toBeNull();
  expect(faults).toEqual([]);
});

test('the script that runs twice in a frame counts each link once', async ({ page, internet, extension }) => {
  internet.serve('mail.google.com', gmailPage({ body: `<a href="${LURE}">forged</a> <a href="${LURE}">forged</a>` }));
  await page.goto(GMAIL);
  await expectMark(page.getByRole('link').first(), 'danger');
  const tabId = await extension.tabIdOf(page);
  await extension.run(
    (tab) =>
      chrome.scripting.executeScript({ target: { tabId: tab }, files: ['/content-scripts/mail.js'] }).then(() => null),
    tabId,
  );
  await page.bringToFront();
  const link = page.getByRole('link').first();
  await expect
    .poll(() => link.evaluate((one) => one.getAttributeNames().filter((name) => name.startsWith('data-')).length))
    .toBe(1);
  await bannerOn(page).toShow('dangerous link');
  await link.hover();
  await cardOn(page).toShow(FORGED);
  const popup = await extension.openPopup(page);
  await expect(popup.locator('.row')).toContainText('2 places');
  // the mail itself is dangerous, too
  await expect.poll(async () => (await extension.badgeOf(page)).text).toBe('3');
  expect((await extension.badgeOf(page)).title).toContain('2 dangerous links');
});
