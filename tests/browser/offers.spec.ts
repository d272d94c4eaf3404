import { mkdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { buildFolder } from '../harness/fresh-build.ts';
import type { LocalInternet } from '../harness/local-internet.ts';
import { findClosedRoot } from './harness/closed-shadow.ts';
import type { Extension } from './harness/extension.ts';
import { THEMES } from './harness/looks.ts';
import { expect, test } from './harness/test.ts';

const PRODUCT = 'https://www.amazon.co.jp/%E9%9B%BB%E5%8B%95/dp/B000000001/ref=sr_1_1';
const PAGE = readFileSync(join(import.meta.dirname, '../offers/fixtures/panel-ja.html'), 'utf8');
const FOLDER = '.cache/screenshots';

/** The same product before its panel is opened; `openPanel` opens it as the page's own script does. */
const CLOSED = PAGE.replace(/<div id="aod-container">[\s\S]*<\/div>\s*<\/body>/, (panel) => {
  const inner = panel.replace(/<\/body>$/, '');
  return `<template id="later">${inner}</template></body>`;
});
const openPanel = (page: Page) =>
  page.evaluate(() =>
    document.body.append(document.querySelector<HTMLTemplateElement>('#later')!.content.cloneNode(true)),
  );

async function show(page: Page, internet: LocalInternet, html = PAGE, address = PRODUCT): Promise<void> {
  internet.serve(new URL(address).host, html);
  await page.goto(address);
}

/** Index among the page's offers of those that wear something of ours. */
const tagged = (page: Page) =>
  page.evaluate(() => {
    const offers = [...document.querySelectorAll('[id="buybox"], [id="aod-pinned-offer"], [id="aod-offer"]')];
    return offers.flatMap((offer, index) => (offer.firstElementChild?.localName.startsWith('x-') ? [index] : []));
  });
/** The buttons of the page, each with where it is. */
const buttons = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('.a-button-input, #aod-close')].map((button) => {
      const { x, y, width, height } = button.getBoundingClientRect();
      return [x, y, width, height];
    }),
  );
const firstTag = async (page: Page) => {
  await expect.poll(async () => (await findClosedRoot(page, '.tag')) !== null).toBe(true);
  return (await findClosedRoot(page, '.tag'))!;
};
const wordsIn = async (page: Page, selector: string) =>
  (await firstTag(page)).evaluate(
    (root, wanted) => root.querySelector<HTMLElement>(wanted)?.innerText.replaceAll(/\s+/g, ' ').trim() ?? null,
    selector,
  );
async function pressTag(page: Page): Promise<void> {
  const { x, y, width, height } = (await (await firstTag(page)).boxOf('.tag'))!;
  await page.mouse.click(x + width / 2, y + height / 2);
}
async function openOptions(page: Page, extension: Extension): Promise<Page> {
  const options = await page.context().newPage();
  await options.goto(`chrome-extension://${extension.id}/options.html`);
  return options;
}

test('the baits wear a tag, nothing else does; pressed, it says why', async ({ page, internet }) => {
  await show(page, internet);
  await expect.poll(() => tagged(page)).toEqual([2, 3]);
  expect(await wordsIn(page, '.tag')).toBe('Careful 38% of the median of 4 others');
  const unfolded = async () => (await firstTag(page)).boxOf('.more');
  expect(await unfolded()).toBeNull();
  await pressTag(page);
  expect(await unfolded()).not.toBeNull();
  const said = await wordsIn(page, '.more');
  expect(said).toContain('This offer is ¥4,980. That is 38% of ¥13,000, the median of 4 others');
  expect(said).toContain('The seller has only just begun.');
  expect(said).toContain('1 other offer is about as cheap.');
  await page.keyboard.press('Escape');
  expect(await unfolded()).toBeNull();
  await pressTag(page);
  expect(await unfolded()).not.toBeNull();
  await page.mouse.click(40, 500);
  expect(await unfolded()).toBeNull();
});

test('a panel that is opened late is read; no button of the page moves, none is covered', async ({
  page,
  internet,
}) => {
  await show(page, internet, CLOSED);
  expect(await tagged(page)).toEqual([]);
  await openPanel(page);
  const before = await buttons(page);
  await expect.poll(() => tagged(page)).toEqual([2, 3]);
  expect(await buttons(page)).toEqual(before);
  const tag = (await (await firstTag(page)).boxOf('.tag'))!;
  for (const [x, y, width, height] of before as [number, number, number, number][]) {
    const isApart = x >= tag.x + tag.width || x + width <= tag.x || y >= tag.y + tag.height || y + height <= tag.y;
    expect(isApart).toBe(true);
  }
  await page.evaluate(() => document.querySelector('#aod-container')!.remove());
  await expect.poll(async () => findClosedRoot(page, '.tag')).toBeNull();
});

test('switched off it is taken away at once, and switched on it is back', async ({ page, internet, extension }) => {
  await show(page, internet);
  await expect.poll(() => tagged(page)).toEqual([2, 3]);
  const options = await openOptions(page, extension);
  const box = options.locator('[data-feature="marketplaceOffers"] input');
  await box.uncheck();
  await expect.poll(() => tagged(page)).toEqual([]);
  await page.reload();
  expect(await tagged(page)).toEqual([]);
  await box.check();
  await expect.poll(() => tagged(page)).toEqual([2, 3]);
});

test('nothing of ours can be read by the page, and a page that takes a tag away has it back', async ({
  page,
  internet,
}) => {
  await show(page, internet);
  await expect.poll(() => tagged(page)).toEqual([2, 3]);
  const seen = await page.evaluate(() => {
    const host = document.querySelector('.bait')!.firstElementChild!;
    return { text: document.body.innerText, html: host.outerHTML, root: host.shadowRoot };
  });
  expect(seen.root).toBeNull();
  expect(seen.text + seen.html).not.toMatch(/Careful|median|Honmono/);
  await page.evaluate(() => document.querySelector('.bait')!.firstElementChild!.remove());
  await expect.poll(() => tagged(page)).toEqual([2, 3]);
});

test('other pages of the store and other hosts stay bare', async ({ page, internet, context }) => {
  const bare: Page[] = [];
  for (const address of ['https://www.amazon.co.jp/gp/cart/view.html', 'https://www.tools.example/dp/B000000001']) {
    const tab = await context.newPage();
    await show(tab, internet, PAGE, address);
    bare.push(tab);
  }
  // loaded after them, and told of already
  await show(page, internet);
  await expect.poll(() => tagged(page)).toEqual([2, 3]);
  for (const tab of bare) expect(await tagged(tab)).toEqual([]);
});

test('the script is small', () => {
  expect(statSync(join(buildFolder('chrome-mv3'), 'content-scripts/offers.js')).size).toBeLessThanOrEqual(10_000);
});

for (const language of ['ja', 'en'] as const) {
  for (const theme of THEMES[language]) {
    test.describe(`in ${language}, ${theme}`, () => {
      test.use({ language, theme });

      test('a picture', async ({ page, internet }) => {
        mkdirSync(FOLDER, { recursive: true });
        await show(page, internet);
        await expect.poll(() => tagged(page)).toEqual([2, 3]);
        await page.screenshot({ path: `${FOLDER}/offers-${language}-${theme}.png` });
        await pressTag(page);
        const price = language === 'ja' ? 'この出品は 4,980 円です。' : 'This offer is ¥4,980.';
        expect(await wordsIn(page, '.more')).toContain(price);
        await page.screenshot({ path: `${FOLDER}/offers-open-${language}-${theme}.png` });
      });
    });
  }
}
