import type { Page } from '@playwright/test';
import { ADDRESS_FIELDS, type Autofill, autofillOf, CARD_FIELDS } from './harness/autofill.ts';
import { guardOn } from './harness/panel.ts';
import { amazonSignIn, FALSE_HOST, FALSE_PAGE } from './harness/sign-in-pages.ts';
import { expect, test } from './harness/test.ts';
import { letPageLook } from './harness/typing.ts';
import { slowVerdict } from './harness/verdicts.ts';

/** The browser's real filling: what it puts into the page without the extension, and that none of it arrives with it. */

const SAVED = { origin: `https://${FALSE_HOST}`, user: 'taro@kawase.test', password: 'S3cret-pw' };
const HEARD = 'heard.filter((one) => /S3cret|taro@|4111|山田|千代田/.test(one))';
const PASSWORD = 'document.querySelector("#ap_password").value';
const isFilled = (autofill: Autofill, selector: string) =>
  autofill.look<boolean>(`document.querySelector(${JSON.stringify(selector)})?.matches(":autofill") ?? false`);

const late = (fields: string) =>
  amazonSignIn({
    fields: '',
    script: `setTimeout(() => { document.querySelector('#form').insertAdjacentHTML('afterbegin', ${JSON.stringify(fields)}) }, 400);`,
  });
const PASSWORD_FIELDS = `<input id="ap_email" name="email" type="email" autocomplete="username"><input id="ap_password" name="password" type="password" autocomplete="current-password">`;

const PASSWORD_PAGES = [
  ['in the page', amazonSignIn()],
  ['added by a script', late(PASSWORD_FIELDS)],
] as const;
const FORMS = [
  ['a card', amazonSignIn({ fields: CARD_FIELDS }), 'card', '#ccnum'],
  ['a card, fields added by a script', late(CARD_FIELDS), 'card', '#ccnum'],
  ['an address', amazonSignIn({ fields: ADDRESS_FIELDS }), 'address', '#fn'],
  ['an address, fields added by a script', late(ADDRESS_FIELDS), 'address', '#fn'],
] as const;

test.describe('without the extension the browser gives', () => {
  test.use({ saved: SAVED, isInstalled: false });

  for (const [name, html] of PASSWORD_PAGES) {
    test(`a saved password, fields ${name}`, async ({ internet, page }) => {
      internet.serve(FALSE_HOST, html);
      const autofill = await autofillOf(page);
      await page.goto(FALSE_PAGE);
      await expect.poll(() => isFilled(autofill, '#ap_password')).toBe(true);
      await page.mouse.click(600, 700);
      await expect.poll(() => autofill.look(PASSWORD)).toBe(SAVED.password);
      expect(await autofill.look<string[]>(HEARD)).not.toEqual([]);
    });
  }

  for (const [name, html, kind, field] of FORMS) {
    test(name, async ({ internet, page }) => {
      internet.serve(FALSE_HOST, html);
      const autofill = await autofillOf(page);
      await page.goto(FALSE_PAGE);
      await page.locator(field).waitFor();
      await expect.poll(() => fillAndLook(page, autofill, kind, field)).not.toBe('');
      expect(await autofill.look<string[]>(HEARD)).not.toEqual([]);
    });
  }
});

test.describe('an imitation that is guarded never gets', () => {
  test.use({ saved: SAVED });

  for (const [name, html] of PASSWORD_PAGES) {
    test(`a saved password, fields ${name}`, async ({ internet, page }) => {
      internet.serve(FALSE_HOST, html);
      const autofill = await autofillOf(page);
      await page.goto(FALSE_PAGE);
      await guardOn(page).toShow('Danger');
      await page.mouse.click(20, 780);
      await page.mouse.click(20, 20);
      await letPageLook(page, 200); // so long the browser fills without the extension, and longer
      expect(await autofill.look(PASSWORD)).toBe('');
      expect(await autofill.look<string[]>(HEARD)).toEqual([]);
    });
  }

  for (const [name, html, kind, field] of FORMS) {
    test(name, async ({ internet, page, context }) => {
      internet.serve(FALSE_HOST, html);
      const verdict = await slowVerdict(context);
      const autofill = await autofillOf(page);
      await page.goto(FALSE_PAGE);
      await page.locator(field).waitFor();
      // at once, while the page is being judged, and when it is locked
      const during = await fillAndLook(page, autofill, kind, field);
      await verdict.give();
      await guardOn(page).toShow('Danger');
      expect([during, await fillAndLook(page, autofill, kind, field)]).toEqual(['', '']);
      expect(await autofill.look<string[]>(HEARD)).toEqual([]);
    });
  }
});

/** Has the browser fill, and gives all that is in the page's fields then; a refusal of the browser counts as nothing. */
async function fillAndLook(page: Page, autofill: Autofill, kind: 'card' | 'address', field: string): Promise<string> {
  await autofill[kind](field).catch(() => undefined);
  await letPageLook(page, 20);
  return autofill.look(
    '[...document.querySelectorAll("#form input:not([type=submit])")].map((one) => one.value).join("")',
  );
}
