import { FORGED } from './harness/forged-mail.ts';
import { expectMark } from './harness/marks.ts';
import { GMAIL, gmailPage, savedPage } from './harness/pages.ts';
import { bannerOn, cardOn } from './harness/panel.ts';
import { expect, test } from './harness/test.ts';

test('Gmail: the mails of a thread are read, each by itself, and nothing else', async ({
  page,
  internet,
  extension,
}) => {
  internet.serve('mail.google.com', savedPage('gmail-thread.html'));
  await page.goto(GMAIL);
  const forged = page.locator('.a3s a[href*="amazon-support.test"]');
  await expectMark(forged, 'danger');
  await expectMark(page.locator('a[href="https://friend.test/photos"]'), null);
  await expectMark(page.locator('a[href="https://draft.test/"]'), null);
  await bannerOn(page).toShow('This mail has 1 dangerous link.');
  await forged.hover();
  await cardOn(page).toShow('Danger', 'amazon-support.test');
  await forged.click();
  await cardOn(page).toShow('Stay here');
  const popup = await extension.openPopup(page);
  await expect(popup.locator('.row')).toHaveCount(2);
  await expect(popup.locator('.row').first()).toContainText('amazon-support.test');
  expect(internet.requestsTo('amazon-support.test')).toEqual([]);
});

test('Gmail: another mail is shown without a new document', async ({ page, internet }) => {
  internet.serve('mail.google.com', gmailPage({ body: `<a href="https://${FORGED}/1">one</a>` }));
  await page.goto(GMAIL);
  await expectMark(page.getByRole('link', { name: 'one' }), 'danger');
  await bannerOn(page).toShow('1 dangerous link');
  await page.evaluate((host) => {
    history.pushState({}, '', '#inbox/next');
    document.querySelector('.adn')?.setAttribute('data-legacy-message-id', 'next');
    const body = document.querySelector('#mail')!;
    body.innerHTML = `<a href="https://${host}/2">two</a> <a href="https://${host}/3">three</a>`;
  }, FORGED);
  await expectMark(page.getByRole('link', { name: 'three' }), 'danger');
  await bannerOn(page).toShow('2 dangerous links');
});

test('Outlook: the reading pane is read, also behind its link wrapper', async ({ page, internet }) => {
  internet.serve('outlook.live.com', savedPage('outlook-reading-pane.html'));
  await page.goto('https://outlook.live.com/mail/0/');
  const wrapped = page.locator('a[href*="safelinks"]');
  await wrapped.hover();
  await cardOn(page).toShow('phish.test', 'safelinks.protection.outlook.com');
  await expectMark(page.locator('a[href="https://draft.test/"]'), null);
});

test('a webmail that nobody knows: added in the popup, read at once and after a reload, and left alone when removed', async ({
  page,
  internet,
  extension,
  context,
}) => {
  internet.serve(
    'webmail.example',
    `<!doctype html><title>Mail</title><nav><a href="/inbox">Inbox</a></nav><main><article data-mail-key="m7">
      <header><h1 class="subject">Amazon: your account</h1><p class="from"><span class="name">Amazon</span> &lt;a@parcel-notice.test&gt;</p></header>
      <div class="mail-body"><p>Dear customer, please look at your account.</p><a href="https://${FORGED}/x">Your account</a></div></article></main>`,
  );
  await page.goto('https://webmail.example/');
  const link = page.getByRole('link', { name: 'Your account' });
  await expectMark(link, null);
  const popup = await extension.openPopup(page);
  await expect(popup.locator('h1')).toHaveText('This site is not known');
  await popup.getByRole('button', { name: 'Check mails on this site too' }).click();
  await expect(popup.getByRole('status')).toHaveText(/^Mails on .*webmail\.example.* will be checked\.$/);
  await page.bringToFront();
  await expectMark(link, 'danger');
  await page.reload();
  await expectMark(link, 'danger');
  await bannerOn(page).toShow('1 dangerous link');

  await popup.bringToFront();
  await expect(popup.locator('header')).toContainText('1 dangerous link');
  await popup.getByRole('button', { name: 'Stop checking mails here' }).click();
  await expect(popup.getByRole('status')).toContainText('no longer checked');
  const registered = () =>
    extension.run(async () => (await chrome.scripting.getRegisteredContentScripts()).length, null);
  await expect.poll(registered).toBe(0);
  await page.reload();
  const other = await context.newPage();
  await other.goto('https://webmail.example/');
  await expect(popup.locator('h1')).toHaveText('This site is not known');
  await expectMark(link, null);
});

for (const [host, fixture] of [
  ['mail.google.com', 'gmail-thread.html'],
  ['outlook.live.com', 'outlook-reading-pane.html'],
] as const) {
  test(`${host}: badge and popup say that a mail is open whose body was not found`, async ({
    page,
    internet,
    extension,
  }) => {
    internet.serve(host, savedPage(fixture));
    await page.goto(`https://${host}/mail/`);
    await page.evaluate(() => {
      for (const body of document.querySelectorAll('.ii.gt, [role="document"]')) body.remove();
    });
    await expect
      .poll(async () => (await extension.badgeOf(page)).title)
      .toBe('The links of a mail could not be checked.');
    const popup = await extension.openPopup(page);
    const told = popup.locator('.broken');
    await expect(told).toContainText('The body of this mail could not be read. Its links were not checked.');
    // and what one can do
    await expect(told).toContainText('paste it into “Inspect a mail or text”');
    await expect(popup.locator('h1')).toHaveText('Some links were not checked');
  });
}
