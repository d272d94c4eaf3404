import { mkdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { Extension } from './harness/extension.ts';
import { guardOn } from './harness/panel.ts';
import { amazonSignIn, FALSE_HOST, FALSE_PAGE, plainSignIn } from './harness/sign-in-pages.ts';
import { expect, test } from './harness/test.ts';

/** A notice on a page: in the popup of the real one, over the false one, and nowhere else. */

const FOLDER = '.cache/screenshots';
const REAL_HOST = 'www.amazon.co.jp';
const SHOP_HOST = 'kawase-tea.test';
const CODE_FIELD = '<label>コード <input name="code" autocomplete="one-time-code"></label>';
const RESET = {
  ja: '<h1>パスワードの再設定が必要です</h1><p>セキュリティ上の理由から、パスワードの再設定をお願いしています。</p>',
  en: '<h1>Password reset required</h1><p>For your security, you must reset your password before you sign in.</p>',
};
const CODE = {
  ja: '<h1>本人確認</h1><p>末尾12の電話番号にSMSで送信した確認コードを入力してください。</p>',
  en: '<h1>Verification required</h1><p>For your security, we have sent the code to your phone ending in 12.</p>',
};
const WORDS = {
  ja: {
    reset: 'パスワードの再設定が必要です',
    send: 'コードを送信',
    bears: '「Amazon」の名前やロゴがありますが',
    noField: 'パスワードやカード番号を入れる欄は、このページにありません',
    title: 'パスワードの再設定を求める画面',
    here: 'Amazon の本物のページに出ているお知らせです',
    means: '本人かどうかを確かめています',
    wants: 'いまのパスワードを入力させようとしています',
    leave: '何も入力せず、このページを閉じて',
    ordinary: 'いつもの手順です',
    answer: 'コードはこの画面にだけ入力し',
  },
  en: {
    reset: 'Password reset required',
    send: 'Send code',
    bears: 'It bears the name or logo of “Amazon”',
    noField: 'This page has no field for a password or a card number',
    title: 'Password reset required',
    here: 'This notice stands on Amazon’s own page.',
    means: 'asks for proof that it is you',
    wants: 'asks for your present password',
    leave: 'Enter nothing, and close this page.',
    ordinary: 'this is an ordinary step',
    answer: 'enter the code on this page alone',
  },
};

async function popupOf(page: Page, extension: Extension): Promise<Page> {
  const popup = await extension.openPopup(page);
  await expect(popup.locator('.page-itself')).toBeVisible();
  return popup;
}

for (const [language, theme] of [
  ['ja', 'light'],
  ['en', 'dark'],
] as const) {
  test.describe(`in ${language}, ${theme}`, () => {
    test.use({ language, theme });

    test('a page that asks for nothing is read when the popup is opened', async ({ page, internet, extension }) => {
      mkdirSync(FOLDER, { recursive: true });
      const words = WORDS[language];
      const shoot = (of: Page, name: string) =>
        of.screenshot({ path: `${FOLDER}/${name}-${language}-${theme}.png`, animations: 'disabled', fullPage: true });
      const send = `${RESET[language]}<a class="a-button" href="/ap/send">${words.send}</a>`;
      const gate = (title: string, copyright: string) =>
        `<!doctype html><title>${title}</title><body>${send}<footer>${copyright}</footer>`;
      const amazon = '© 1996-2024, Amazon.com, Inc. or its affiliates';

      internet.serve(REAL_HOST, gate(words.reset, amazon));
      await page.goto(`https://${REAL_HOST}/ap/forgotpassword/required`);
      const ofReal = await extension.openPopup(page);
      await expect(ofReal.locator('.page-itself .notice-brief')).toContainText(words.title);
      await expect(ofReal.locator('.page-itself .notice-brief')).toContainText(words.here);
      await expect(ofReal.locator('.top')).toHaveClass(/official/);
      await ofReal.close();

      internet.serve(FALSE_HOST, gate(`Amazon: ${words.reset}`, amazon));
      await page.goto(`https://${FALSE_HOST}/gate`);
      const ofFalse = await extension.openPopup(page);
      await expect(ofFalse.locator('.page-itself')).toContainText(words.bears);
      await expect(ofFalse.locator('.page-itself [data-action="openReal"], .page-itself .button.first')).toBeVisible();
      await expect(ofFalse.locator('.top')).toContainText(words.noField);
      await shoot(ofFalse, 'popup-names-brand');
      await ofFalse.close();

      internet.serve(SHOP_HOST, gate('川瀬茶舗', '© 川瀬茶舗'));
      await page.goto(`https://${SHOP_HOST}/`);
      const ofShop = await extension.openPopup(page);
      await expect(ofShop.locator('.top')).toContainText(words.noField);
      await expect(ofShop.locator('.notice-brief')).toHaveCount(0);
      await expect(ofShop.locator('.page-itself')).not.toContainText('Amazon');
      await shoot(ofShop, 'popup-asks-nothing');
    });

    test('what it means on the real page, what it wants on the false one', async ({
      page,
      context,
      internet,
      extension,
    }) => {
      mkdirSync(FOLDER, { recursive: true });
      const words = WORDS[language];
      const shoot = (of: Page, name: string) =>
        of.screenshot({ path: `${FOLDER}/${name}-${language}-${theme}.png`, animations: 'disabled', fullPage: true });
      const isJudged = () => expect.poll(async () => (await extension.badgeOf(page)).title).not.toBe('Honmono');

      internet.serve(REAL_HOST, amazonSignIn({ after: RESET[language] }));
      await page.goto(`https://${REAL_HOST}/ap/forgotpassword/required`);
      await isJudged();
      const popup = await popupOf(page, extension);
      const brief = popup.locator('.page-itself .notice-brief');
      for (const said of [words.title, words.here, words.means]) await expect(brief).toContainText(said);
      await expect(brief.locator('.first-step')).toBeVisible();
      await shoot(popup, 'popup-page-notice');
      expect(await guardOn(page).text()).toBeNull();
      const opening = context.waitForEvent('page');
      await popup.locator('[data-action=pageGuide]').click();
      const guide = await opening;
      await expect(guide).toHaveURL(/#kind=forced-password-reset&reading=genuine&channel=page&brand=amazon$/);
      await expect(guide.locator('body')).toContainText(words.means);
      await Promise.all([guide.close(), popup.close()]);

      internet.serve(REAL_HOST, amazonSignIn({ fields: CODE_FIELD, after: CODE[language] }));
      await page.goto(`https://${REAL_HOST}/ap/cvf/verify`);
      await isJudged();
      const ofCode = await popupOf(page, extension);
      await expect(ofCode.locator('.notice-brief')).toContainText(words.ordinary);
      await expect(ofCode.locator('.notice-brief')).toContainText(words.answer);
      await shoot(ofCode, 'popup-page-code');
      await ofCode.close();

      // the same words where nobody is claimed to speak, and a sign-in without any
      for (const [host, html] of [
        [SHOP_HOST, plainSignIn(SHOP_HOST, { fields: RESET[language] + CODE_FIELD })],
        [REAL_HOST, amazonSignIn()],
      ] as const) {
        internet.serve(host, html);
        await page.goto(`https://${host}/login`);
        await expect.poll(async () => (await extension.openPopup(page)).locator('.page-itself').count()).toBe(1);
        const plain = context.pages().at(-1)!;
        await expect(plain.locator('.page-itself')).toContainText(host.replace('www.', ''));
        await expect(plain.locator('.notice-brief')).toHaveCount(0);
        for (const other of context.pages()) if (other !== page) await other.close();
      }

      internet.serve(FALSE_HOST, amazonSignIn({ after: RESET[language] }));
      await page.goto(FALSE_PAGE);
      const guard = guardOn(page);
      await guard.toShow(FALSE_HOST, words.wants, words.leave);
      expect(await guard.text()).not.toContain(words.means);
      await shoot(page, 'guard-notice');
      const ofFalse = await popupOf(page, extension);
      await expect(ofFalse.locator('.page-itself .notice-brief')).toContainText(words.wants);
      await expect(ofFalse.locator('.page-itself')).not.toContainText(words.means);
      await shoot(ofFalse, 'popup-false-notice');
    });
  });
}
