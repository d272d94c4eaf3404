import { mkdirSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { FORGED, forgedAmazonMail, linksOf } from './harness/forged-mail.ts';
import { THEMES } from './harness/looks.ts';
import { expectMark } from './harness/marks.ts';
import { bannerOn, cardOn } from './harness/panel.ts';
import { test } from './harness/test.ts';

const FOLDER = '.cache/screenshots';

/** The real thing in every language and theme: pictures to look at, and what a machine can say of its accessibility. */
for (const language of ['ja', 'en'] as const) {
  for (const theme of THEMES[language]) {
    test.describe(`in ${language}, ${theme}`, () => {
      test.use({ language, theme });

      test('card, banner, barred click, popup and warning', async ({ page, webmail, extension, context }) => {
        mkdirSync(FOLDER, { recursive: true });
        const shoot = (of: Page, name: string) =>
          of.screenshot({ path: `${FOLDER}/${name}-${language}-${theme}.png`, animations: 'disabled' });
        const lang = language === 'ja' ? 'ja_JP' : 'en_US';
        const mail = await webmail.openPreview(page, forgedAmazonMail(), { lang });
        const { forged, genuine } = linksOf(mail);
        await expectMark(forged, 'danger');
        await bannerOn(page).toShow('2');
        await shoot(page, 'banner');
        await genuine.hover();
        await cardOn(page).toShow('amazon.co.jp');
        await shoot(page, 'card-official');
        await forged.hover();
        await cardOn(page).toShow(FORGED);
        await shoot(page, 'card');
        await forged.click();
        await cardOn(page).press(language === 'ja' ? 'くわしく' : 'Details');
        await cardOn(page).toShow('claimElsewhere');
        await shoot(page, 'barred');

        const popup = await extension.openPopup(page);
        await expect(popup.locator('.row')).toHaveCount(3);
        await expect(popup.locator('html')).toHaveAttribute('lang', language);
        await expectAccessible(popup);
        await popup.locator('.row summary').first().click();
        await shoot(popup, 'popup');
        await expectAccessible(popup);

        const tab = await context.newPage();
        await tab.goto(`https://${FORGED}/help`).catch(() => undefined);
        await expect(tab.locator('h1')).toHaveText(language === 'ja' ? '開くのを止めました' : 'Stopped before opening');
        await expect(tab.locator('main')).toContainText(FORGED);
        await shoot(tab, 'warning');
        await expectAccessible(tab);
      });
    });
  }
}

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])).toEqual([]);
}
