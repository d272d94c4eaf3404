import { fileURLToPath } from 'node:url';
import { test as base, type Page } from '@playwright/test';
import { type ServedSheet, serveSheet } from './serve-sheet.ts';

export interface Look {
  language: 'ja' | 'en';
  theme: 'light' | 'dark';
  width: number;
  height: number;
  /** What the browser's zoom makes of the window: half as wide, twice as dense. */
  zoom: number;
}

/** Opens a view of the sheet in a window of its own. */
export type OpenSheet = (view: string, look?: Partial<Look>) => Promise<Page>;

const DAY = new Date('2026-11-22T09:41:00+09:00');
const FONTS = fileURLToPath(new URL('fonts.conf', import.meta.url));

/** The sheet of samples in a plain browser, without the extension: letters are drawn alike on every machine. */
export const test = base.extend<{ openSheet: OpenSheet }, { sheet: ServedSheet }>({
  launchOptions: {
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--font-render-hinting=none', '--disable-lcd-text', '--force-color-profile=srgb'],
    env: { ...(process.env as Record<string, string>), FONTCONFIG_FILE: FONTS },
  },

  sheet: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern
    async ({}, use, { workerIndex }) => {
      const sheet = await serveSheet(workerIndex);
      await use(sheet);
      await sheet.stop();
    },
    { scope: 'worker' },
  ],

  openSheet: async ({ browser, sheet }, use) => {
    const pages: Page[] = [];
    await use(async (view, look = {}) => {
      const { language = 'ja', theme = 'light', width = 1240, height = 800, zoom = 1 } = look;
      const context = await browser.newContext({
        colorScheme: theme,
        timezoneId: 'Asia/Tokyo',
        deviceScaleFactor: zoom,
        viewport: { width: Math.round(width / zoom), height: Math.round(height / zoom) },
      });
      // some states tell the day
      await context.clock.setFixedTime(DAY);
      const page = await context.newPage();
      pages.push(page);
      page.on('pageerror', (error) => {
        throw error;
      });
      await page.goto(`${sheet.url}?view=${view}&language=${language}`);
      await page.waitForFunction(() => document.body.childElementCount > 0);
      return page;
    });
    for (const page of pages) await page.context().close();
  },
});

export { expect } from '@playwright/test';
