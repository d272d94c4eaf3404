import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, type Look, test } from './sheet/sheet-test.ts';

const POPUPS = [
  ...['mixed', 'nothingStoodOut', 'caution', 'noMail', 'noLinks', 'elsewhere', 'added', 'threeFrames', 'broken'],
  ...[
    'failed',
    'browserPage',
    'closedSite',
    'file',
    'noPermission',
    'officialPlace',
    'thousands',
    'lost',
    'loading',
    'mails',
    'genuineMail',
    'failedMail',
    'notices',
  ],
].map((name) => `popup/${name}`);
const INSPECTORS = ['waiting', 'underway', 'problem', 'forged', 'genuine', 'unconfirmed', 'text'].map(
  (name) => `inspector/${name}`,
);
const WARNINGS = ['claimElsewhere', 'lookalike', 'longHost', 'script', 'gone', 'lost'].map((name) => `warning/${name}`);

/** Every state in two looks that differ in both; the telling ones also in the other two. */
const LOOKS = [
  [{ language: 'ja', theme: 'light' }, ['cards', 'banners', 'lines', 'notices', ...INSPECTORS, ...POPUPS, ...WARNINGS]],
  [{ language: 'en', theme: 'dark' }, ['cards', 'banners', 'lines', 'notices', ...INSPECTORS, ...POPUPS, ...WARNINGS]],
  [
    { language: 'ja', theme: 'dark' },
    [
      'cards',
      'banners',
      'lines',
      'notices',
      'inspector/forged',
      'popup/mixed',
      'popup/mails',
      'popup/notices',
      'warning/claimElsewhere',
    ],
  ],
  [
    { language: 'en', theme: 'light' },
    [
      'cards',
      'banners',
      'lines',
      'notices',
      'inspector/forged',
      'popup/mixed',
      'popup/mails',
      'popup/notices',
      'warning/claimElsewhere',
    ],
  ],
] as const satisfies [Partial<Look>, string[]][];

for (const [look, views] of LOOKS) {
  const name = `${look.language}, ${look.theme}`;
  test(`states in ${name}: readable for all, and drawn for looking at`, async ({ openSheet, showView }) => {
    test.setTimeout(180_000);
    const page = await openSheet('cards', look);
    for (const view of views) {
      await showView(page, view);
      await unfoldSome(page);
      await page.screenshot({ path: pathOf(view, look), fullPage: true, animations: 'disabled' });
      const { violations } = await new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).analyze();
      const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
      expect(
        serious.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]),
        view,
      ).toEqual([]);
    }
  });
}

test.describe('narrow windows and 200 % zoom', () => {
  for (const [name, look] of [
    ['narrow', { width: 320, height: 480 }],
    ['zoomed', { width: 800, height: 600, zoom: 2 }],
  ] as const) {
    test(`${name}: nothing is cut or needs scrolling sideways`, async ({ openSheet, showView }) => {
      const page = await openSheet('cards', look);
      for (const view of [
        'cards',
        'banners',
        'lines',
        'notices',
        'inspector/forged',
        'popup/mixed',
        'popup/mails',
        'popup/notices',
        'popup/threeFrames',
        'warning/longHost',
      ]) {
        await showView(page, view);
        await unfoldSome(page);
        await page.screenshot({ path: pathOf(`${view}-${name}`, look), fullPage: true });
        expect(await tooWide(page), view).toEqual([]);
      }
    });
  }
});

test('high contrast keeps marks and borders', async ({ openSheet }) => {
  const page = await openSheet('cards');
  await page.emulateMedia({ forcedColors: 'active' });
  await page.screenshot({ path: pathOf('cards-contrast', {}), fullPage: true });
  const colours = await page.evaluate(() => {
    const mark = document.querySelector('.danger .mark .fill-tone')!;
    const over = document.querySelector('.danger .mark .line-paper')!;
    return [getComputedStyle(mark).fill, getComputedStyle(over).stroke];
  });
  expect(colours[0]).not.toBe(colours[1]);
  const { violations } = await new AxeBuilder({ page }).withRules(['color-contrast']).analyze();
  expect(violations).toEqual([]);
  const first = await page
    .locator('.first')
    .first()
    .evaluate((button) => [getComputedStyle(button).color, getComputedStyle(button).backgroundColor]);
  expect(first[0]).not.toBe(first[1]);
});

/** Opens the details of the first card or line, so that they are looked at too. */
async function unfoldSome(page: Page): Promise<void> {
  const summary = page.locator('.row summary').first();
  if (await summary.isVisible()) await summary.click();
  const why = page.locator('.plain').first();
  if (await why.isVisible()) await why.click();
  const goOn = page.locator('.go-on > .quiet').nth(1);
  if (await goOn.isVisible()) await goOn.click();
  await page.evaluate(() => scrollTo(0, 0));
}

/** Everything with text that reaches out of the window sideways, or is cut by its box. */
async function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((element) => !element.closest('.unseen, .row-text, svg'))
      .filter((element) => element.getBoundingClientRect().right > document.documentElement.clientWidth + 0.5)
      .map(({ outerHTML }) => outerHTML.slice(0, 120)),
  );
}

function pathOf(view: string, { language = 'ja', theme = 'light' }: Partial<Look>): string {
  return `.cache/screenshots/faces/${language}-${theme}/${view.replace('/', '-')}.png`;
}
