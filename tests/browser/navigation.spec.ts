import type { Page } from '@playwright/test';
import type { LocalInternet } from '../harness/local-internet.ts';
import { decideToGoOn } from './harness/decide.ts';
import type { Extension } from './harness/extension.ts';
import { cardOn } from './harness/panel.ts';
import { expect, test } from './harness/test.ts';

const MAIL = 'https://mail.google.com/mail/u/0/';
const LURE = 'https://vbduteq.example/ap/signin';

/** Opens a mail that says it is Amazon, with these links, and waits until the browser has taken its rules. */
async function openForgedMail(
  { page, internet, extension }: { page: Page; internet: LocalInternet; extension: Extension },
  ...hrefs: string[]
): Promise<void> {
  const links = hrefs.map((href, index) => `<p><a id="lure${index}" href="${href}">Sign in ${index}</a></p>`).join('');
  internet.serve(
    'mail.google.com',
    `<!doctype html><title>Mail</title>
    <h2 class="hP" data-legacy-thread-id="t1">Your Amazon account</h2>
    <div class="adn ads" data-message-id="#msg-f:1" data-legacy-message-id="m1">
      <span class="gD" email="info@vbduteq.example" name="Amazon.co.jp">Amazon.co.jp</span>
      <div class="ii gt"><div class="a3s aiL"><p>Dear customer</p>${links}</div></div>
    </div>`,
  );
  await page.goto(MAIL);
  await expect
    .poll(() => extension.run(async () => (await chrome.declarativeNetRequest.getSessionRules()).length, null))
    .toBeGreaterThan(0);
  // in a tab behind another nothing is drawn, and a card doesn't follow its link
  await page.bringToFront();
}

/** Goes somewhere as a page's own script does: no click, so nothing in the page could have stopped it. */
async function slipTo(page: Page, href: string): Promise<void> {
  await page.evaluate((to) => {
    setTimeout(() => location.assign(to));
  }, href);
}

const isWarning = /^chrome-extension:\/\/\w+\/warning\.html\?id=[\w-]{36}$/;

test('a script that goes to a barred address meets the warning, nothing is asked of the server, and back works', async ({
  page,
  internet,
  extension,
}) => {
  await openForgedMail({ page, internet, extension }, LURE);
  await slipTo(page, LURE);
  await expect(page).toHaveURL(isWarning);
  await expect(page.getByRole('main')).toContainText('vbduteq.example');
  expect(page.url()).not.toContain('vbduteq');
  await page.goBack().catch(() => undefined); // on the way the browser may turn to another page: where it ends counts
  await expect(page).toHaveURL(MAIL);
  await page.goForward();
  await expect(page).toHaveURL(isWarning);
  await page.reload();
  await expect(page.getByRole('main')).toContainText('vbduteq.example');
  await page.getByRole('button', { name: 'Go back' }).click();
  await expect(page).toHaveURL(MAIL);
  expect(internet.requestsTo('vbduteq.example')).toEqual([]);
});

test('an address that the person typed meets it too, and back works', async ({
  page,
  internet,
  extension,
  context,
}) => {
  await openForgedMail({ page, internet, extension }, LURE);
  await page.goto(LURE).catch(() => undefined);
  await expect(page).toHaveURL(isWarning);
  await page.evaluate(() => history.back());
  await expect(page).toHaveURL(MAIL);
  await page.goto(LURE).catch(() => undefined);
  await page.getByRole('button', { name: 'Go back' }).click();
  await expect(page).toHaveURL(MAIL);

  const fresh = await context.newPage();
  await fresh.goto(LURE).catch(() => undefined);
  await expect(fresh).toHaveURL(isWarning);
  expect(internet.requestsTo('vbduteq.example')).toEqual([]);
});

test('a new tab that a page opens meets it too', async ({ page, internet, extension, context }) => {
  await openForgedMail({ page, internet, extension }, LURE);
  const opened = context.waitForEvent('page');
  await page.evaluate((href) => void window.open(href), LURE);
  await expect(await opened).toHaveURL(isWarning);
  expect(internet.requestsTo('vbduteq.example')).toEqual([]);
});

test('a redirect that lands on a barred address is stopped where it lands', async ({ page, internet, extension }) => {
  internet.serve('hop.example', { status: 302, headers: { location: LURE }, body: '' });
  await openForgedMail({ page, internet, extension }, LURE);
  await slipTo(page, 'https://hop.example/r');
  await expect(page).toHaveURL(isWarning);
  expect(internet.requestsTo('hop.example')).toEqual(['/r']);
  expect(internet.requestsTo('vbduteq.example')).toEqual([]);
});

test('a barred address bars no other page', async ({ page, internet, extension }) => {
  const barred = 'https://docs.google.com/forms/d/x';
  await openForgedMail({ page, internet, extension }, barred, `${LURE}?a=*`);
  for (const href of [
    `${barred}y`,
    `${barred}/`,
    `${barred}/viewform`,
    `${barred}?usp=sharing`,
    'https://docs.google.com/forms/d/X',
    'https://docs.google.com/forms/d/',
    'https://docs.google.com/',
    `https://elsewhere.example/?to=${barred}`,
    `${LURE}?a=b`,
    `${LURE}?a=**`,
  ]) {
    await page.goto(href);
    expect(page.url()).toBe(href);
  }
  await slipTo(page, barred);
  await expect(page).toHaveURL(isWarning);
});

test('“go on” in the warning opens the page once', async ({ page, internet, extension }) => {
  await openForgedMail({ page, internet, extension }, LURE);
  await slipTo(page, LURE);
  await expect(page).toHaveURL(isWarning);
  await decideToGoOn(page);
  await expect(page).toHaveURL(LURE);
  expect(internet.requestsTo('vbduteq.example').filter((path) => path === '/ap/signin')).toHaveLength(1);

  await page.goto(MAIL);
  await slipTo(page, LURE);
  await expect(page).toHaveURL(isWarning);
  expect(internet.requestsTo('vbduteq.example').filter((path) => path === '/ap/signin')).toHaveLength(1);
});

test('“go on” in the card opens the page once, in a new tab, and in no other', async ({
  page,
  internet,
  extension,
  context,
}) => {
  await openForgedMail({ page, internet, extension }, LURE);
  await page.click('#lure0');
  const card = cardOn(page);
  await card.press(/^Open anyway/);
  await card.toTakeDecision();
  const opened = context.waitForEvent('page');
  await card.press(/^Really open/);
  const lured = await opened;
  await expect(lured).toHaveURL(LURE);
  expect(await lured.evaluate(() => history.length)).toBe(1);

  await slipTo(page, LURE);
  await expect(page).toHaveURL(isWarning);
  await lured.goto('https://elsewhere.example/');
  await slipTo(lured, LURE);
  await expect(lured).toHaveURL(isWarning);
  expect(internet.requestsTo('vbduteq.example').filter((path) => path === '/ap/signin')).toHaveLength(1);
});

test('a sleeping worker changes nothing', async ({ page, internet, extension }) => {
  await openForgedMail({ page, internet, extension }, LURE);
  await extension.stopWorker();
  await page.bringToFront();
  await slipTo(page, LURE);
  await expect(page).toHaveURL(isWarning);
  await expect(page.getByRole('main')).toContainText('vbduteq.example');
  await extension.stopWorker();
  await page.bringToFront();
  await decideToGoOn(page);
  await expect(page).toHaveURL(LURE);
});

test('a warning with an id that nobody gave out tells of nothing and opens nothing', async ({ page, extension }) => {
  await page.goto(`chrome-extension://${extension.id}/warning.html?id=00000000-0000-0000-0000-000000000000`);
  await expect(page.getByRole('heading')).toContainText('no longer kept');
  await expect(page.getByRole('button', { name: /anyway/ })).toHaveCount(0);
});

test('no page can find the pages of the extension by itself', async ({ page, extension, internet }) => {
  internet.serve('elsewhere.example', '<title>x</title>');
  await page.goto('https://elsewhere.example/');
  for (const path of ['stopped.html', 'warning.html', 'popup.html', 'faces.js']) {
    const isFound = await page.evaluate(
      (url) =>
        fetch(url).then(
          () => true,
          () => false,
        ),
      `chrome-extension://${extension.id}/${path}`,
    );
    expect(isFound, path).toBe(false);
  }
});
