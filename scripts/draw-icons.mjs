// Draws the extension's icons from their sources: `node scripts/draw-icons.mjs`. Needed only when a source changes.
import { readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';

/** Small sizes have a drawing of their own: thin lines vanish in it. */
const SIZES = { 16: 'honmono-small', 32: 'honmono-small', 48: 'honmono', 128: 'honmono' };

/** By the beginning of the file's name: as the drawing is, and in grey for where we can't look. */
const INKS = { '': '#c23a2b', 'grey-': '#76726b' };

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const page = await browser.newPage();
for (const [size, source] of Object.entries(SIZES)) {
  const svg = readFileSync(`public/icon/${source}.svg`, 'utf8');
  await page.setViewportSize({ width: Number(size), height: Number(size) });
  for (const [name, ink] of Object.entries(INKS)) {
    const drawing = svg.replaceAll(INKS[''], ink);
    await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw}</style>${drawing}`);
    await page.screenshot({ path: `public/icon/${name}${size}.png`, omitBackground: true });
  }
}
await browser.close();
