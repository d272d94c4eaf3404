import { mkdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { Extension } from './harness/extension.ts';
import { FORGED } from './harness/forged-mail.ts';
import { askFromContentScript } from './harness/isolated-world.ts';
import { THEMES } from './harness/looks.ts';
import { expectMark } from './harness/marks.ts';
import { GMAIL, gmailPage } from './harness/pages.ts';
import { expect, test } from './harness/test.ts';

const MAIL = gmailPage({
  body: `<a href="https://${FORGED}/ap/signin">Update</a> <a href="https://${FORGED}/x">www.amazon.co.jp</a>`,
});
const link = (page: Page, name: string) => page.getByRole('link', { name });
const row = (popup: Page, text: string) => popup.locator('.row').filter({ hasText: text });

async function openOptions(page: Page, extension: Extension): Promise<Page> {
  const options = await page.context().newPage();
  await options.goto(`chrome-extension://${extension.id}/options.html`);
  await expect(options.locator('h1')).toBeVisible();
  return options;
}

test('trusted in the popup: the link is trusted, a changed text stays danger, and it can be taken back', async ({
  page,
  internet,
  extension,
}) => {
  internet.serve('mail.google.com', MAIL);
  await page.goto(GMAIL);
  await expectMark(link(page, 'Update'), 'danger');
  const popup = await extension.openPopup(page);
  const plain = row(popup, 'Update');
  await plain.locator('summary').click();
  await plain.locator('[data-action="trust"]').click();
  await expect(plain.locator('.why-danger')).toContainText('does not lead to Amazon');
  await plain.locator('[data-action="trustNow"]').click();
  await expect(popup.getByRole('status')).toContainText(`${FORGED} is now trusted by you`);

  // without a reload: the open mail is judged anew
  await expect(row(popup, 'Update')).toHaveClass(/trusted/);
  await expect(row(popup, 'www.amazon.co.jp')).toHaveClass(/danger/);
  await expectMark(link(page, 'Update'), null);
  await expectMark(link(page, 'www.amazon.co.jp'), 'danger');

  await page.reload();
  await expectMark(link(page, 'www.amazon.co.jp'), 'danger');
  await expect(row(popup, 'Update')).toHaveClass(/trusted/);
  await page.bringToFront();
  await link(page, 'Update').click();
  await expect.poll(() => internet.requestsTo(FORGED)).toContain('/ap/signin');

  await page.goto(GMAIL);
  await expectMark(link(page, 'www.amazon.co.jp'), 'danger');
  await popup.bringToFront();
  await row(popup, 'Update').locator('summary').click();
  await row(popup, 'Update').locator('[data-action="takeBack"]').click();
  await expect(row(popup, 'Update')).toHaveClass(/danger/);
  await expectMark(link(page, 'Update'), 'danger');
});

test('never trusted in the popup: the link is stopped, and that is undone or taken back', async ({
  page,
  internet,
  extension,
}) => {
  internet.serve(
    'mail.google.com',
    gmailPage({ sender: 'Tea', subject: 'Tea', body: '<a href="https://shop.tea.example/a">tea</a>' }),
  );
  await page.goto(GMAIL);
  const popup = await extension.openPopup(page);
  const tea = row(popup, 'tea');
  // a mail that is judged anew may draw the line anew, folded
  const press = (action: string) =>
    expect(async () => {
      if ((await tea.locator('details[open]').count()) === 0) await tea.locator('summary').click();
      await tea.locator(`[data-action="${action}"]`).click({ timeout: 1_000 });
    }).toPass();
  await press('never');
  await tea.getByRole('radio', { name: 'tea.example and everything under it' }).check();
  await press('neverNow');
  await expect(popup.getByRole('status')).toContainText('tea.example is now never trusted');
  await expect(tea).toHaveClass(/danger/);
  await expectMark(link(page, 'tea'), 'danger');

  await popup.locator('[data-action="undo"]').click();
  await expect(popup.getByRole('status')).toContainText('Undone');
  await expect(tea).toHaveClass(/unknown/);
  await expectMark(link(page, 'tea'), null);

  await press('never');
  await press('neverNow');
  await expect(tea).toHaveClass(/danger/);
  // by keyboard alone: what was pressed is gone, its undoing has the focus
  await expect(popup.locator('[data-action="undo"]')).toBeFocused();
  await page.goto('https://shop.tea.example/a').catch(() => undefined);
  await expect(page).toHaveURL(/warning\.html/);
  await page.goto(GMAIL);
  await popup.bringToFront();
  await press('takeBack');
  await expect(popup.getByRole('status')).toContainText('no longer on the sites you never trust');
  await expect(tea).toHaveClass(/unknown/);
});

test('the options page: add, refuse, ask before danger, undo, own brands', async ({ page, internet, extension }) => {
  internet.serve(
    'mail.google.com',
    gmailPage({ sender: '川瀬茶舗', subject: '川瀬', body: '<a href="https://vbduteq.example/a">ログイン</a>' }),
  );
  const options = await openOptions(page, extension);
  const trusted = options.locator('#trusted');
  const add = async (site: string) => {
    await trusted.getByRole('textbox', { name: 'Site' }).fill(site);
    await trusted.locator('[data-action="add"]').click();
  };
  await add('https://www.例え.jp/a');
  await expect(trusted.locator('.entry')).toContainText('www.例え.jp');
  await expect(trusted.locator('.entry')).toContainText('www.xn--r8jz45g.jp');
  await add('github.io');
  await expect(options.locator('.last-line [role=status]')).toContainText('shared by many owners');
  await add('docs.google.com');
  await expect(options.locator('.last-line [role=status]')).toContainText('Anyone can publish');
  await add('arnazon.co.jp');
  await expect(trusted.getByRole('alert')).toContainText('judged dangerous');
  await expect(trusted.locator('.entry')).toHaveCount(1);
  await trusted.locator('[data-action="addAnyway"]').click();
  await expect(trusted.locator('.entry')).toHaveCount(2);

  await trusted.locator('[data-host="arnazon.co.jp"] [data-action="remove"]').click();
  await expect(trusted.locator('.entry')).toHaveCount(1);
  // by keyboard alone: what was removed takes the focus to its undoing
  await expect(options.locator('[data-action="undo"]')).toBeFocused();
  await options.keyboard.press('Enter');
  await expect(trusted.locator('.entry')).toHaveCount(2);
  await trusted.locator('[data-host="arnazon.co.jp"] select').selectOption('subdomains');
  await expect(options.locator('.last-line [role=status]')).toContainText('was changed');
  await options.locator('[data-action="undo"]').click();
  await expect(trusted.locator('[data-host="arnazon.co.jp"] select')).toHaveValue('host');
  await options.getByRole('searchbox').fill('例え');
  await expect(trusted.locator('.entry')).toHaveCount(1);
  await options.getByRole('searchbox').fill('');

  await page.goto(GMAIL);
  const popup = await extension.openPopup(page);
  await expect(popup.locator('.row.unknown')).toHaveCount(1);
  await options.bringToFront();
  await options.getByRole('textbox', { name: /^Name/ }).fill('川瀬茶舗、かわしん');
  await options.getByRole('textbox', { name: /^Its real sites/ }).fill('kawase-shinkin.co.jp');
  await options.keyboard.press('Enter');
  await expect(options.locator('#brands .entry')).toContainText('かわしん');
  await expectMark(link(page, 'ログイン'), 'danger');
  await popup.bringToFront();
  await expect(popup.locator('.row.danger')).toContainText('not 川瀬茶舗');
});

test('never: a link to the site is stopped from now on', async ({ page, internet, extension }) => {
  internet.serve(
    'mail.google.com',
    gmailPage({ sender: 'Tea', subject: 'Tea', body: '<a href="https://tea.example/a">tea</a>' }),
  );
  await page.goto(GMAIL);
  const options = await openOptions(page, extension);
  await options.locator('#never').getByRole('textbox', { name: 'Site' }).fill('tea.example');
  await options.locator('#never [data-action="add"]').click();
  await expect(options.locator('#never .entry')).toHaveCount(1);
  await expectMark(link(page, 'tea'), 'danger');
  await page.goto('https://tea.example/a').catch(() => undefined);
  await expect(page).toHaveURL(/warning\.html/);
  await expect(page.locator('main')).toContainText('never to trust');
});

test('export, and import after a look; a broken file is refused with its line', async ({ page, extension }) => {
  const options = await openOptions(page, extension);
  await options.locator('#trusted').getByRole('textbox', { name: 'Site' }).fill('kawase-tea.example');
  await options.locator('#trusted [data-action="add"]').click();
  await expect(options.locator('#trusted .entry')).toHaveCount(1);
  const download = options.waitForEvent('download');
  await options.locator('[data-action="export"]').click();
  const text = await readFile(await (await download).path(), 'utf8');
  expect(JSON.parse(text)).toMatchObject({
    format: 'honmono-lists',
    version: 1,
    trusted: [{ host: 'kawase-tea.example' }],
  });

  const choose = (content: string) => chooseFile(options, content);
  await choose(text.replace('"version": 1,', '"version": 1'));
  await expect(options.locator('.fault')).toContainText('Line 4, column 3');
  await expect(options.locator('.last-line')).toHaveClass(/is-empty/);
  await choose(text.replace('kawase-tea.example', 'co.jp'));
  await expect(options.locator('.fault')).toContainText(/Line 6, column 15: .*shared by many owners/);
  await expect(options.locator('#trusted .entry')).toHaveCount(1);

  await choose(text.replace('kawase-tea.example', 'another.example'));
  await expect(options.locator('.trial')).toContainText('another.example This host only');
  await expect(options.locator('#trusted .entry')).toHaveCount(1);
  await options.locator('[data-action="take"]').click();
  await expect(options.locator('#trusted .entry')).toHaveCount(2);
  await expect(options.locator('.fault')).toBeEmpty();
});

test('when synced storage is full, the lists live on this device, and that is told', async ({
  page,
  internet,
  extension,
}) => {
  internet.serve('mail.google.com', MAIL);
  await page.goto(GMAIL);
  await expectMark(link(page, 'Update'), 'danger');
  await extension.run(async () => {
    const { sync } = chrome.storage;
    const fill = (at: number, size: number) => sync.set({ [`filler ${at}`]: 'x'.repeat(size) }).catch(() => undefined);
    for (let at = 0; at < 13; at++) await fill(at, 8_000);
    for (const [at, size] of [4_000, 2_000, 1_000, 500, 250, 120, 60, 30, 15, 8].entries()) await fill(20 + at, size);
  }, null);
  const options = await openOptions(page, extension);
  await expect(options.locator('[data-kept-in]')).toHaveAttribute('data-kept-in', 'sync');
  await options.locator('#trusted').getByRole('textbox', { name: 'Site' }).fill(FORGED);
  await options.locator('#trusted [data-action="add"]').click();
  await expect(options.locator('#trusted .entry')).toHaveCount(1);
  await expect(options.locator('[data-kept-in]')).toContainText('this device only');
  await expectMark(link(page, 'Update'), null);

  await extension.stopWorker();
  await page.reload();
  await expectMark(link(page, 'www.amazon.co.jp'), 'danger');
  await expectMark(link(page, 'Update'), null);
});

test('a content script may neither ask for the lists nor reach the store', async ({ page, internet, extension }) => {
  internet.serve('mail.google.com', MAIL);
  await page.goto(GMAIL);
  await expectMark(link(page, 'Update'), 'danger');
  for (const [name, question] of [
    ['trustSite', { site: FORGED, scope: 'host', until: 'always' }],
    ['getLists', {}],
    ['importLists', { text: '{}', isTrial: false }],
    ['exportLists', {}],
  ] as const) {
    expect(await askFromContentScript(page, extension.id, { version: 1, name, question })).toEqual({
      noAnswer: 'refused',
    });
  }
  const taken = await askFromContentScript(page, extension.id, null);
  expect(taken).toEqual({ sync: 'closed', local: 'closed', session: 'closed' });
  expect(await extension.run(async () => Object.keys(await chrome.storage.sync.get(null)), null)).toEqual([]);
  await expectMark(link(page, 'Update'), 'danger');
});

for (const language of ['ja', 'en'] as const) {
  for (const theme of THEMES[language]) {
    test.describe(`${language}, ${theme}`, () => {
      test.use({ language, theme });
      test('the popup’s questions are readable for all', async ({ page, internet, extension }) => {
        mkdirSync('.cache/screenshots', { recursive: true });
        internet.serve('mail.google.com', MAIL);
        await page.goto(GMAIL);
        const popup = await extension.openPopup(page);
        const first = popup.locator('.row').first();
        await first.locator('summary').click();
        for (const [action, button] of [
          ['trust', 'trustNow'],
          ['never', 'neverNow'],
        ] as const) {
          await first.locator(`[data-action="${action}"]`).click();
          await expect(first.locator(`[data-action="${button}"]`)).toBeVisible();
          await lookAt(popup, `popup-${action}-${language}-${theme}`);
          await first.locator('form .quiet').click();
        }
        await first.locator('[data-action="never"]').click();
        await first.locator('[data-action="neverNow"]').click();
        await expect(popup.locator('[data-action="undo"]')).toBeVisible();
        await expect(first.locator('[data-action="takeBack"]')).toBeVisible();
        await lookAt(popup, `popup-never-done-${language}-${theme}`);
      });

      test('the options page is readable for all, also narrow and zoomed', async ({ page, extension }) => {
        test.slow();
        mkdirSync('.cache/screenshots', { recursive: true });
        const options = await openOptions(page, extension);
        await fillLists(extension);
        await expect(options.locator('#brands .entry')).toHaveCount(1);
        await options.locator('#trusted input').fill('arnazon.co.jp');
        await options.locator('#trusted [data-action="add"]').click();
        await expect(options.locator('.why-danger')).toBeVisible();
        await options.locator('#never [data-action="remove"]').click();
        await expect(options.locator('[data-action="undo"]')).toBeVisible();
        await options.screenshot({ path: `.cache/screenshots/options-${language}-${theme}.png`, fullPage: true });
        await expectAccessible(options);
        await chooseFile(
          options,
          SOME_LISTS.replace('kawase-tea.jp', 'kawase-coffee.jp').replace('kawase-sh', 'kawase-new-sh'),
        );
        await expect(options.locator('.trial')).toBeVisible();
        await options.locator('#brands [data-action="edit"]').click();
        for (const [width, height] of [
          [600, 400],
          [320, 480],
        ] as const) {
          await options.setViewportSize({ width, height });
          await options.screenshot({
            path: `.cache/screenshots/options-${language}-${theme}-${width}.png`,
            fullPage: true,
          });
          expect(await options.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
            0,
          );
        }
      });
    });
  }
}

async function lookAt(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: `.cache/screenshots/${name}.png`, fullPage: true });
  await expectAccessible(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
}

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}

function chooseFile(options: Page, content: string): Promise<void> {
  const file = { name: 'l.json', mimeType: 'application/json', buffer: Buffer.from(content) };
  return options.locator('input[type="file"]').setInputFiles(file);
}

/** What a person could have gathered. */
const SOME_LISTS = JSON.stringify({
  format: 'honmono-lists',
  version: 1,
  trusted: [
    { host: 'kawase-tea.jp', scope: 'subdomains' },
    { host: 'www.例え.jp', scope: 'host' },
    { host: '192.168.1.10', scope: 'host' },
  ],
  ownBrands: [{ names: ['川瀬茶舗', 'かわしん'], domains: ['kawase-shinkin.co.jp', 'kawashin.example'] }],
  never: [{ host: 'vbduteq.example', scope: 'subdomains' }],
});

/** Puts that into the lists, and a site trusted for the session. */
async function fillLists(extension: Extension): Promise<void> {
  await extension.run(async (content) => {
    const ask = (name: string, question: object) => chrome.runtime.sendMessage({ version: 1, name, question });
    await ask('importLists', { text: content, isTrial: false });
    await ask('trustSite', { site: 'news.kawase.example', scope: 'host', until: 'session' });
  }, SOME_LISTS);
}
