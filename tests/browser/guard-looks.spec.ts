import { mkdirSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { THEMES } from './harness/looks.ts';
import { guardOn } from './harness/panel.ts';
import { amazonSignIn, FALSE_HOST, FALSE_PAGE } from './harness/sign-in-pages.ts';
import { expect, test } from './harness/test.ts';

const FOLDER = '.cache/screenshots';
const WORDS = {
  ja: { why: 'くわしく', use: 'それでもこのページを使う…', hold: '押し続けると', closed: 'このページを閉じました' },
  en: { why: 'Details', use: 'Use this page anyway…', hold: 'Hold for 3 seconds', closed: 'This page was closed' },
};

/** The guard as people see it, in every language and theme: pictures to look at. */
for (const language of ['ja', 'en'] as const) {
  for (const theme of THEMES[language]) {
    test.describe(`in ${language}, ${theme}`, () => {
      test.use({ language, theme });

      test('guard, popup of a false and of an official page, warning', async ({
        page,
        internet,
        extension,
        context,
      }) => {
        mkdirSync(FOLDER, { recursive: true });
        const shoot = (of: typeof page, name: string) =>
          of.screenshot({ path: `${FOLDER}/${name}-${language}-${theme}.png`, animations: 'disabled' });
        const words = WORDS[language];
        internet.serve(FALSE_HOST, amazonSignIn());
        internet.serve('www.amazon.co.jp', amazonSignIn());
        await page.goto(FALSE_PAGE);
        const guard = guardOn(page);
        await guard.toShow(FALSE_HOST);
        await shoot(page, 'guard');
        await guard.press(words.use);
        await guard.toShow(words.hold);
        await shoot(page, 'guard-use');
        await page.setViewportSize({ width: 390, height: 640 });
        await shoot(page, 'guard-narrow');
        await page.setViewportSize({ width: 1200, height: 800 });

        const popup = await extension.openPopup(page);
        await expect(popup.locator('.page-itself')).toContainText(FALSE_HOST);
        await shoot(popup, 'popup-page');
        const { violations } = await new AxeBuilder({ page: popup }).analyze();
        expect(violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])).toEqual([]);

        const real = await context.newPage();
        await real.goto('https://www.amazon.co.jp/ap/signin');
        await expect.poll(async () => (await extension.badgeOf(real)).title).not.toBe('Honmono');
        const official = await extension.openPopup(real);
        await expect(official.locator('.page-itself')).toContainText('amazon.co.jp');
        await shoot(official, 'popup-official');
        expect(await guardOn(real).text()).toBeNull();

        internet.serve(
          'mpoawqfas.test',
          amazonSignIn({
            script: `setTimeout(() => document.documentElement.replaceWith(document.documentElement.cloneNode(true)), 900);`,
          }),
        );
        await real.goto('https://mpoawqfas.test/ap/signin');
        await expect(real.locator('h1')).toHaveText(words.closed);
        await shoot(real, 'warning-page');
      });
    });
  }
}
