import { mkdirSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { THEMES } from './harness/looks.ts';
import { GMAIL, gmailPage, savedPage } from './harness/pages.ts';
import { bannerOn, type Panel } from './harness/panel.ts';
import { SENDER_MAILS } from './harness/sender-mails.ts';
import { expect, test } from './harness/test.ts';

const FOLDER = '.cache/screenshots';

test('a mail in Amazon’s name from elsewhere: said at once, in banner, badge and popup, without a link in it', async ({
  page,
  webmail,
  extension,
  context,
}) => {
  await webmail.open(page, SENDER_MAILS.forgedName());
  const banner = bannerOn(page);
  await banner.toShow('This mail says it is Amazon. It is not from Amazon.', 'account-update@parcel-notice.test');
  expect(await banner.buttons()).toEqual(['Open the real Amazon', 'What to do', 'Check this mail properly']);
  await expect.poll(() => extension.badgeOf(page)).toMatchObject({ text: '1', title: 'A dangerous mail is open' });

  const popup = await extension.openPopup(page);
  await expect(popup.locator('h1')).toHaveText('A dangerous mail is open');
  await expect(popup.locator('.mail-row.danger')).toContainText('parcel-notice.test');
  await page.bringToFront();
  const opened = context.waitForEvent('page');
  await banner.press('Open the real Amazon');
  await (await opened).waitForURL('https://www.amazon.co.jp/**');
});

test('the source is asked for only when the person asks', async ({ page, webmail }) => {
  const asked: string[] = [];
  page.on('request', (request) => request.url().includes('viewsource') && asked.push(request.url()));
  await webmail.open(page, SENDER_MAILS.genuine());
  const line = bannerOn(page);
  await line.toShow('Not known');
  expect(asked).toEqual([]);
  await line.press('Check this mail properly');
  await line.toShow('Official', 'This mail is really from Amazon.');
  expect(asked).toHaveLength(1);
  expect(asked[0]).toContain('_save=1');
});

test('a genuine mail: checked from the popup, and the line over the mail follows', async ({
  page,
  webmail,
  extension,
}) => {
  await webmail.openPreview(page, SENDER_MAILS.genuine());
  await bannerOn(page).toShow('Not known');
  const popup = await extension.openPopup(page);
  await popup.locator('.mail-row summary').click();
  await popup.getByRole('button', { name: 'Check this mail properly' }).click();
  await expect(popup.locator('.mail-row.official')).toContainText('This mail is really from Amazon.');
  await page.bringToFront();
  await bannerOn(page).toShow('Official', 'See what was found');
  await expect.poll(async () => (await extension.badgeOf(page)).title).toBe('The sender of this mail was confirmed.');
});

for (const [name, mail] of [
  ['the receiver’s check failed', SENDER_MAILS.forgedAddress],
  ['the forger brought results of his own', SENDER_MAILS.broughtResults],
] as const) {
  test(`Amazon’s own address, forged: ${name}`, async ({ page, webmail }) => {
    await webmail.open(page, mail());
    const banner = bannerOn(page);
    await banner.toShow('Not known');
    await banner.press('Check this mail properly');
    await banner.toShow('Somebody may be using Amazon’s name in this mail.');
  });
}

test('Amazon’s own address without any word of a receiver is never official', async ({ page, webmail }) => {
  await webmail.open(page, SENDER_MAILS.unproven());
  const line = bannerOn(page);
  await line.toShow('Not known');
  await line.press('Check this mail properly');
  await line.toShow('See what was found');
  expect(await line.text()).not.toContain('Official');
});

test('an ordinary mail gets no line, and can be checked from the popup', async ({ page, webmail, extension }) => {
  await webmail.open(page, SENDER_MAILS.ordinary());
  const popup = await extension.openPopup(page);
  await expect(popup.locator('.mail-row')).toContainText('news@tea-house.test');
  await page.bringToFront();
  expect(await bannerOn(page).box()).toBeNull();
});

test('“See what was found” opens the inspector with this mail', async ({ page, webmail, context }) => {
  await webmail.open(page, SENDER_MAILS.broughtResults());
  const banner = bannerOn(page);
  await banner.press('Check this mail properly');
  const opened = context.waitForEvent('page');
  await banner.press('See what was found');
  const inspector = await opened;
  await expect(inspector.locator('.card.danger')).toContainText('Amazon');
  await expect(inspector.locator('#authentication-title')).toBeVisible();
  await expect(inspector.locator('.machine')).toHaveCount(4);
});

test('Gmail: the button leads to “Show original”, and that page is judged when the person opens it', async ({
  page,
  internet,
  extension,
}) => {
  const { source } = SENDER_MAILS.gmailForged();
  internet.serve('mail.google.com', (path) =>
    path.includes('view=om')
      ? `<!doctype html><title>Original Message</title><pre class="raw_message_text" id="raw_message_text">${`${source}`.replaceAll('<', '&lt;')}</pre>`
      : gmailPage({ sender: 'Amazon', address: 'account-update@amazon.co.jp', body: '<p>Hello</p>' }),
  );
  await page.goto(GMAIL);
  const line = bannerOn(page);
  await line.press('Check this mail properly');
  await line.toShow('Show original', 'Open the inspector');
  await page.goto(`${GMAIL}?ui=2&ik=0a1b2c&view=om&permmsgid=msg-f:100`);
  await bannerOn(page).toShow('Somebody may be using Amazon’s name in this mail.', 'See what was found');
  await expect.poll(async () => (await extension.badgeOf(page)).text).toBe('1');
});

test('Gmail: what “Show original” tells reaches the mail in its thread, that mail alone, and the inspector', async ({
  page,
  internet,
  extension,
  context,
}) => {
  const genuine = `${SENDER_MAILS.gmailGenuine().source}`;
  const friend = genuine.replaceAll('amazon.co.jp', 'friend.test').replace('Amazon.co.jp', 'Taro Sato');
  const thread = savedPage('gmail-thread.html')
    .replaceAll('account@amazon-support.test', 'account-update@amazon.co.jp')
    .replaceAll('https://amazon-support.test', 'https://www.amazon.co.jp');
  internet.serve('mail.google.com', (path) =>
    path.includes('view=om')
      ? `<!doctype html><pre id="raw_message_text">${(path.includes('msg-f:101') ? friend : genuine).replaceAll('<', '&lt;')}</pre>`
      : thread,
  );
  await page.goto(GMAIL);
  const line = bannerOn(page);
  await line.toShow('Not known', 'Check this mail properly');
  const popup = await extension.openPopup(page);
  const rows = popup.locator('.mail-row');
  await expect(rows).toHaveCount(2);

  const original = await context.newPage();
  const openOriginal = async (account: number, id: string) => {
    await original.goto(`https://mail.google.com/mail/u/${account}/?ui=2&ik=0a1b2c&view=om&permmsgid=${id}`);
    await bannerOn(original).toShow('See what was found');
  };
  // of another account, of another mail in the thread (whose source names another sender), and of none that is open
  await openOriginal(1, 'msg-f:100');
  await openOriginal(0, 'msg-f:101');
  await openOriginal(0, 'msg-f:102');
  await page.bringToFront();
  await line.toShow('Not known', 'Check this mail properly');
  await expect(rows.filter({ hasText: 'account-update' })).toHaveClass(/unknown/);
  await expect(rows.filter({ hasText: 'taro@friend.test' })).toHaveClass(/unknown/);

  await openOriginal(0, 'msg-f:100');
  await page.bringToFront();
  await line.toShow('Official', 'This mail is really from Amazon.', 'See what was found');
  await expect(rows.filter({ hasText: 'account-update' })).toHaveClass(/official/);
  await expect(rows.filter({ hasText: 'taro@friend.test' })).toHaveClass(/unknown/);

  const opened = context.waitForEvent('page');
  await line.press('See what was found');
  await expect((await opened).locator('.card.official')).toContainText('really from Amazon');
});

test('Gmail: with “Show original” open already, checking reads it', async ({ page, internet, context }) => {
  const { source } = SENDER_MAILS.gmailForged();
  internet.serve('mail.google.com', (path) =>
    path.includes('view=om')
      ? `<!doctype html><pre id="raw_message_text">${`${source}`.replaceAll('<', '&lt;')}</pre>`
      : gmailPage({ sender: 'Amazon', address: 'account-update@amazon.co.jp', body: '<p>Hello</p>' }),
  );
  const original = await context.newPage();
  await original.goto(`${GMAIL}?ui=2&ik=0a1b2c&view=om&permmsgid=msg-f:100`);
  await bannerOn(original).toShow('See what was found');
  await page.goto(GMAIL);
  await page.bringToFront();
  const line = bannerOn(page);
  await line.toShow('Not known');
  await line.press('Check this mail properly');
  await line.toShow('Somebody may be using Amazon’s name in this mail.');
});

test('Outlook: the source is not asked for; the inspector is offered', async ({
  page,
  internet,
  extension,
  context,
}) => {
  internet.serve('outlook.live.com', savedPage('outlook-reading-pane.html'));
  await page.goto('https://outlook.live.com/mail/0/');
  const popup = await extension.openPopup(page);
  const row = popup.locator('.mail-row').first();
  await row.locator('summary').click();
  await row.getByRole('button', { name: 'Check this mail properly' }).click();
  await expect(row.locator('.problem')).toContainText('paste it into the inspector');
  const opened = context.waitForEvent('page');
  await row.getByRole('button', { name: 'Open the inspector' }).click();
  await expect((await opened).locator('textarea')).toBeVisible();
});

for (const language of ['ja', 'en'] as const) {
  for (const theme of THEMES[language]) {
    test.describe(`in ${language}, ${theme}`, () => {
      test.use({ language, theme });

      test('line, banner and popup, to be looked at', async ({ page, webmail, extension }) => {
        mkdirSync(FOLDER, { recursive: true });
        const shoot = (of: Page, name: string) =>
          of.screenshot({ path: `${FOLDER}/${name}-${language}-${theme}.png`, animations: 'disabled' });
        const look = { lang: language === 'ja' ? 'ja_JP' : 'en_US' } as const;
        await webmail.openPreview(page, SENDER_MAILS.genuine(), look);
        const line = bannerOn(page);
        const [check] = await waitForButtons(line);
        await shoot(page, 'line');
        await line.press(check!);
        await line.toShow(language === 'ja' ? '公式' : 'Official');
        await shoot(page, 'line-checked');
        const popup = await extension.openPopup(page);
        await popup.locator('.mail-row summary').click();
        await shoot(popup, 'popup-mail');
        expect((await new AxeBuilder({ page: popup }).analyze()).violations).toEqual([]);
        await page.bringToFront();
        await webmail.openPreview(page, SENDER_MAILS.forgedName(), look);
        await line.toShow('parcel-notice.test');
        await shoot(page, 'banner-mail');
      });
    });
  }
}

async function waitForButtons(panel: Panel): Promise<string[]> {
  await expect.poll(panel.buttons).not.toEqual([]);
  return panel.buttons();
}
