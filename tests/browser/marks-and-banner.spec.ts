import { FORGED, forgedAmazonMail, linksOf } from './harness/forged-mail.ts';
import { writeMail } from './harness/mails.ts';
import { expectMark } from './harness/marks.ts';
import { bannerOn, cardOn } from './harness/panel.ts';
import { expect, test } from './harness/test.ts';

test('a forged mail: dangerous links are marked, the genuine one is not, and a banner says so', async ({
  page,
  webmail,
}) => {
  await webmail.open(page, forgedAmazonMail());
  const { forged, genuine, last } = linksOf(page);
  await expectMark(forged, 'danger');
  await expectMark(last, 'danger');
  await expectMark(genuine, null);
  const banner = bannerOn(page);
  await banner.toShow('This mail has 2 dangerous links.', 'Amazon', 'Use none of its links', 'delete the mail');
  const [over, first] = [await banner.box(), await forged.boundingBox()];
  expect(over!.y + over!.height).toBeLessThanOrEqual(first!.y);
});

test('the banner opens the real place, and shows the link', async ({ page, webmail, context, internet }) => {
  await webmail.open(page, forgedAmazonMail());
  const banner = bannerOn(page);
  await banner.press('Show the link');
  await cardOn(page).toShow(FORGED, 'Danger');
  await expect(linksOf(page).forged).toBeInViewport();
  const opened = context.waitForEvent('page');
  await banner.press('Open the real Amazon');
  await (await opened).waitForURL('https://www.amazon.co.jp/**');
  expect(internet.requestsTo(FORGED)).toEqual([]);
});

test('an honest newsletter gets no mark and no banner', async ({ page, webmail, extension }) => {
  const html =
    '<p><a href="https://click.list-mailer.example/r/1">This week’s teas</a> <a href="https://tea-house.test/secure/login/verify">Sign in</a></p>';
  await webmail.open(page, writeMail({ html, subject: 'Tea of the week' }));
  const popup = await extension.openPopup(page);
  await expect(popup.locator('.row')).toHaveCount(2);
  await page.bringToFront();
  for (const link of await page.locator('#messagebody a').all()) await expectMark(link, null);
  expect(await bannerOn(page).box()).toBeNull();
});

test('nothing outside the mail is marked: the webmail keeps its toolbars', async ({ page, webmail }) => {
  await webmail.open(page, forgedAmazonMail());
  await expectMark(linksOf(page).forged, 'danger');
  const marked = await page.evaluate(
    () =>
      [...document.querySelectorAll('*')].filter(
        (element) => !element.closest('#messagebody') && /^"[×!]"/.test(getComputedStyle(element, '::after').content),
      ).length,
  );
  expect(marked).toBe(0);
});
