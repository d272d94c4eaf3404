import { expect, test } from '@playwright/test';
import { findBrowser } from '../../scripts/lib/find-browser.mjs';
import { createCertificate } from '../../scripts/lib/self-signed.ts';
import { openBrowser, type PracticeBrowser } from '../../scripts/practice/open-browser.ts';
import { openOurInbox } from '../../scripts/practice/our-inbox.ts';
import { openPopup } from '../../scripts/practice/popup.ts';
import { readMails } from '../../scripts/practice/read-mails.ts';
import { serveLanding } from '../../scripts/practice/serve-landing.ts';
import { waitForReport } from '../../scripts/practice/wait-for-report.ts';

/** What `npm start` promises, with its own parts. */
const practice = test.extend<{ browserOfPractice: PracticeBrowser }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the wanted fixtures from the pattern
  browserOfPractice: async ({}, use) => {
    const certificate = createCertificate();
    const landing = await serveLanding(certificate);
    const browser = await openBrowser({
      program: findBrowser('chromium')!,
      headless: true,
      dark: false,
      lang: 'en',
      landing: { port: landing.port, spki: certificate.spki },
    });
    await use(browser);
    await browser.close();
    await landing.stop();
  },
});

practice('every address of the practice browser ends at a page of ours', async ({ browserOfPractice }) => {
  const page = await browserOfPractice.context.newPage();
  for (const address of [
    'https://hdqmsu.vbduteq.example/payment/update?c=7f31',
    'http://t.co/pr4ct1ce0x',
    'https://www.amazon.co.jp/',
    'https://mail.google.com/mail/',
    'http://203.0.113.45/etc/login',
  ]) {
    await page.goto(address);
    await expect(page.getByRole('heading')).toHaveText('You would have landed here');
    // what browsers know to be https alone is asked for by https, whatever was written
    await expect(page.locator('code')).toHaveText(
      new RegExp(`^https?${RegExp.escape(address.replace(/^https?/, ''))}$`),
    );
  }
});

practice('every sample mail gets the answer that its name promises', async ({ browserOfPractice }) => {
  test.slow();
  const { context, extension } = browserOfPractice;
  const inbox = await openOurInbox(await readMails());
  const page = await context.newPage();
  await inbox.enter(page);
  const popup = await openPopup(context, extension, page);
  await popup.addWebmail();

  for (const mail of inbox.mails) {
    await page.goto(mail.url);
    const links = await page.locator('.mail-body :is(a, area)[href]').count();
    const { report, whole } = await waitForReport(popup, links);
    expect(whole, `${mail.key} was read`).toBe(true);
    if (mail.key.startsWith('forged')) expect(['danger', 'caution'], mail.key).toContain(report.level);
    else expect(['unknown', 'official'], mail.key).toContain(report.level);
  }
  await inbox.stop();
});
