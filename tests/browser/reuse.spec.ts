import type { Page } from '@playwright/test';
import type { Extension } from './harness/extension.ts';
import { guardOn } from './harness/panel.ts';
import { amazonSignIn, plainSignIn } from './harness/sign-in-pages.ts';
import { expect, test } from './harness/test.ts';

/** A brand's password that begins to be typed on another site: from the question in the popup to each way out. */

const REAL = 'https://www.amazon.co.jp/ap/signin';
const SHOP_HOST = 'kawase-tea.test';
const SHOP = `https://${SHOP_HOST}/login`;
const PASSWORD = 'matcha-2026-latte';

/** What lies in the store about passwords, as text. */
const keptIn = (extension: Extension) =>
  extension.run(
    async () => JSON.stringify((await chrome.storage.local.get('passwordMarks')).passwordMarks ?? {}),
    null,
  );

/** Has Amazon's password known, as the options and a sign-in would. */
async function teach(page: Page, extension: Extension): Promise<void> {
  const options = await page.context().newPage();
  await options.goto(`chrome-extension://${extension.id}/options.html`);
  await options.locator('#reuse input[type=checkbox]').check();
  await expect(options.getByText('Changed.')).toBeVisible();
  await options.close();
  await signIn(page, extension);
}

/** Signs in at Amazon until its password is known: what listens comes with the page's verdict. */
async function signIn(page: Page, extension: Extension): Promise<void> {
  await expect
    .poll(async () => {
      await page.goto(REAL);
      await page.locator('#ap_password').pressSequentially(PASSWORD, { delay: 20 });
      await page.locator('#ap_password').press('Enter');
      return keptIn(extension);
    })
    .toMatch(/"amazon":\[\d+\]/);
}

test('asked once on the brand’s own sign-in, it stops the password elsewhere before its last letter', async ({
  page,
  internet,
  extension,
}) => {
  internet.serve('www.amazon.co.jp', amazonSignIn());
  internet.serve(SHOP_HOST, plainSignIn(SHOP_HOST));
  await page.goto(REAL);
  await expect.poll(async () => (await extension.badgeOf(page)).title).toBe('An official sign-in page');
  const popup = await extension.openPopup(page);
  await popup.locator('[data-action=reuseOn]').click();
  await expect(popup.getByText('On from your next sign-in.')).toBeVisible();
  await expect(popup.locator('[data-action=reuseOn]')).toHaveCount(0);
  await popup.close();

  await signIn(page, extension);
  expect(await keptIn(extension)).not.toContain('matcha');

  await page.goto(SHOP);
  await page.locator('#pass').pressSequentially(PASSWORD.slice(0, -1), { delay: 40 });
  await guardOn(page).toShow('Careful', 'Amazon password', SHOP_HOST);
  expect(await guardOn(page).buttons()).toContain('Open the real Amazon');
  await expect(page.locator('#pass')).toHaveValue('');
  expect(await page.evaluate(() => JSON.stringify(Reflect.get(window, 'heard')))).not.toContain(PASSWORD);
});

test('another password is nobody’s business, and a page that writes guesses into its field learns nothing', async ({
  page,
  internet,
  extension,
}) => {
  internet.serve('www.amazon.co.jp', amazonSignIn());
  internet.serve(SHOP_HOST, plainSignIn(SHOP_HOST));
  await teach(page, extension);
  await page.goto(SHOP);
  await page.locator('#pass').pressSequentially('sencha-1999-leaf', { delay: 40 });
  await expect(page.locator('#pass')).toHaveValue('sencha-1999-leaf');
  await page.evaluate(
    (guess) => {
      document.querySelector<HTMLInputElement>('#pass')!.value = guess;
    },
    PASSWORD.slice(0, -2),
  );
  await page.locator('#pass').press('End');
  await page.locator('#pass').pressSequentially(PASSWORD.slice(-2, -1));
  await page.locator('#pass').pressSequentially('x1', { delay: 200 });
  await expect(page.locator('#pass')).toHaveValue(`${PASSWORD.slice(0, -1)}x1`);
  expect(await guardOn(page).text()).toBeNull();
});

test('used there anyway, it is remembered for that site; switched off, all is forgotten', async ({
  page,
  internet,
  extension,
}) => {
  internet.serve('www.amazon.co.jp', amazonSignIn());
  internet.serve(SHOP_HOST, plainSignIn(SHOP_HOST));
  await teach(page, extension);
  await page.goto(SHOP);
  await page.locator('#pass').pressSequentially(PASSWORD.slice(0, -1), { delay: 40 });
  await guardOn(page).press('Use this page anyway…');
  await expect.poll(() => guardOn(page).buttons()).toContainEqual(expect.stringMatching(/^Hold for 3 seconds/));
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.down(' ');
  await guardOn(page).toBeGone();
  await page.keyboard.up(' ');
  await page.locator('#pass').pressSequentially(PASSWORD, { delay: 40 });
  await expect(page.locator('#pass')).toHaveValue(PASSWORD);
  await page.goto(SHOP);
  await page.locator('#pass').pressSequentially(PASSWORD, { delay: 40 });
  await expect(page.locator('#pass')).toHaveValue(PASSWORD);

  await page.goto(`chrome-extension://${extension.id}/options.html`);
  await expect(page.locator('#reuse [data-brands="1"]')).toBeVisible();
  await page.locator('#reuse input[type=checkbox]').uncheck();
  await expect(page.getByText('Changed.')).toBeVisible();
  expect(JSON.parse(await keptIn(extension))).toEqual({ salt: '', marks: {}, allowed: [] });
  const { settings } = await extension.run(() => chrome.storage.local.get('settings'), null);
  expect(settings).toMatchObject({ features: { passwordReuse: false } });
});
