import { readFileSync } from 'node:fs';
import { expect, test } from './harness/test.ts';

/** The built extension over saved pages of webmails that can't be run here. */
const PAGES = [
  { host: 'mail.google.com', fixture: 'gmail-thread.html', links: ['amazon-support.test', 'friend.test'] },
  { host: 'outlook.live.com', fixture: 'outlook-reading-pane.html', links: ['phish.test', 'friend.test'] },
];

for (const { host, fixture, links } of PAGES) {
  const html = readFileSync(`tests/webmail/fixtures/${fixture}`, 'utf8');

  test(`${host}: the links of the opened mails are judged, and no others`, async ({ page, internet, extension }) => {
    internet.serve(host, html);
    await page.goto(`https://${host}/mail/`);
    await expect.poll(async () => (await extension.badgeOf(page)).title).not.toBe('Honmono');

    const popup = await extension.openPopup(page);
    await expect(popup.getByText(`${links.length} links checked`)).toBeVisible();
    for (const link of links) await expect(popup.getByText(link, { exact: true })).toBeVisible();
  });

  test(`${host}: the popup says that a mail is open whose body was not found`, async ({
    page,
    internet,
    extension,
  }) => {
    internet.serve(host, html);
    await page.goto(`https://${host}/mail/`);
    await page.evaluate(() => {
      for (const body of document.querySelectorAll('.ii.gt, [role="document"]')) body.remove();
    });
    const unread = 'The links of a mail could not be checked.';
    await expect.poll(async () => (await extension.badgeOf(page)).title).toBe(unread);

    const popup = await extension.openPopup(page);
    await expect(popup.getByText('The body of this mail could not be read.')).toBeVisible();
  });
}
