import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import {
  differingSpots,
  keepPicture,
  keptPicture,
  leaveSeen,
  noteVersion,
  photograph,
  statesThatDiffer,
  whyNotComparable,
} from './sheet/look-at-sheet.ts';
import { openView } from './sheet/open-view.ts';
import { expect, type Look, test } from './sheet/sheet-test.ts';
import type { ViewName } from './sheet/views.ts';

const VIEWS: readonly ViewName[] = [
  ...(['card', 'line', 'banner', 'page-guard', 'warning', 'popup', 'offers'] as const),
  ...(['reuse', 'inspector', 'guide', 'health', 'options', 'welcome'] as const),
];
/** Where strangers' words stand that may turn the line around. */
const WITH_STRANGERS: ReadonlySet<ViewName> = new Set([
  ...(['card', 'line', 'banner', 'page-guard', 'warning', 'popup', 'inspector', 'guide', 'options'] as const),
]);
/** The looks differ in both, so that each language and each theme is looked into once. */
const LOOKED_INTO = ['ja-light', 'en-dark'];
const require = createRequire(import.meta.url);
/** The one that its Playwright package brings along. */
const AXE = readFileSync(createRequire(require.resolve('@axe-core/playwright')).resolve('axe-core/axe.min.js'), 'utf8');

for (const language of ['ja', 'en'] as const) {
  for (const theme of ['light', 'dark'] as const) {
    test(`every state of every view in ${language}, ${theme}`, async ({ openSheet, browser }, {
      config,
      annotations,
    }) => {
      test.setTimeout(300_000);
      const look = `${language}-${theme}`;
      const isKeeping = /all|changed/.test(config.updateSnapshots);
      if (isKeeping) noteVersion(browser.version());
      const why = whyNotComparable(browser.version());
      if (why) annotations.push({ type: 'pictures', description: why });
      if (why) console.log(why);
      const page = await openSheet(VIEWS[0]!, { language, theme, width: 1280 });
      for (const view of VIEWS) {
        await test.step(view, async () => {
          await openView(page, view);
          if (!why) await comparePage(page, `${view}-${look}`, isKeeping);
          if (LOOKED_INTO.includes(look)) await lookInto(page, view, theme);
        });
      }
    });
  }
}

async function comparePage(page: Page, name: string, isKeeping: boolean): Promise<void> {
  const seen = await photograph(page);
  if (isKeeping) return keepPicture(name, seen);
  const kept = keptPicture(name);
  const differing = kept ? statesThatDiffer(await page.evaluate(() => sheet.places()), kept, seen) : ['no picture'];
  if (differing.length === 0) return;
  const path = leaveSeen(name, seen, kept ? differingSpots(kept, seen) : []);
  expect.soft(differing, `states of ${name} that look otherwise: see ${path}`).toEqual([]);
}

/** What a machine can say of every state: for screen readers, the keyboard, narrow and zoomed windows, and set preferences. */
async function lookInto(page: Page, view: ViewName, theme: Look['theme']): Promise<void> {
  const findings = await page.evaluate((source) => sheet.axe(source), AXE);
  const grave = findings.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  expect.soft(grave, `${view}: axe`).toEqual([]);
  const states = await page.evaluate(() => sheet.places().length);
  test.info().annotations.push({ type: 'axe', description: JSON.stringify({ view, states, findings }) });

  expect.soft(await page.evaluate(() => sheet.keyboardFaults()), `${view}: by keyboard`).toEqual([]);
  // half of a window of 800, and what WCAG 2.2 asks for (1.4.10): 1280 at 400 %
  for (const width of [400, 320]) {
    expect.soft(await page.evaluate((wide) => sheet.cutAt(wide), width), `${view}: ${width} px wide`).toEqual([]);
  }
  const turning = await page.evaluate(() => sheet.turning());
  expect.soft(turning.faults, `${view}: words that may turn the line`).toEqual([]);
  expect.soft(turning.count > 0 || !WITH_STRANGERS.has(view), `${view}: has such words`).toBe(true);

  await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
  expect.soft(await page.evaluate(() => sheet.motion()), `${view}: with reduced motion`).toEqual([]);
  await page.emulateMedia({ colorScheme: theme, forcedColors: 'active', reducedMotion: null });
  expect.soft(await page.evaluate(() => sheet.pale()), `${view}: in forced colours`).toEqual([]);
  await page.emulateMedia({ colorScheme: theme, forcedColors: null });
}

test.describe('what the pictures are for', () => {
  /** One small change after the other, each to be seen in the states that it is in, and gone again after it. */
  const CHANGES = {
    'a button moved by two pixels': '.first { position: relative; left: 2px; }',
    'a ground that is hardly another': '.honmono { --paper: #f6f4f0 !important; }',
    'a line that is gone': '.lead { visibility: hidden; }',
    'a mark that is gone': '.mark { visibility: hidden; }',
    'letters a twentieth larger': '.reasons { font-size: 1.05em; }',
  };

  test('a small change of one thing is seen', async ({ openSheet, browser }) => {
    test.skip(whyNotComparable(browser.version()) !== null, 'other fonts or another version');
    const page = await openSheet('warning', { width: 1280 });
    await openView(page, 'warning');
    const kept = keptPicture('warning-ja-light')!;
    const places = await page.evaluate(() => sheet.places());
    for (const [name, css] of Object.entries(CHANGES)) {
      await page.evaluate((rule) => sheet.restyle(rule), css);
      expect.soft(statesThatDiffer(places, kept, await photograph(page)), name).toContain('claimElsewhere');
    }
    await page.evaluate(() => sheet.restyle(''));
    expect(statesThatDiffer(places, kept, await photograph(page))).toEqual([]);
  });
});
