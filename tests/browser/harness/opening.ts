import type { Page } from '@playwright/test';
import type { Extension } from './extension.ts';

const ROUNDS = 12;

/**
 * How long a page of ours takes until something is drawn, in ms, and what a bare page of ours takes on the same machine at the
 * same time: the fastest of each, because what else the machine does must not count.
 */
export async function openingTimes(
  page: Page,
  { id }: Extension,
  open: () => Promise<void>,
): Promise<{ ours: number; bare: number }> {
  const [ours, bare]: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS; round++) {
    await page.goto(`chrome-extension://${id}/stopped.html`);
    bare.push(await firstPaint(page));
    await open();
    ours.push(await firstPaint(page));
  }
  return { ours: Math.min(...ours), bare: Math.min(...bare) };
}

/** A page that draws nothing has no paint: then, when it was ready. */
function firstPaint(page: Page): Promise<number> {
  return page.evaluate(() => {
    const [paint] = performance.getEntriesByName('first-contentful-paint');
    const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return paint?.startTime ?? navigation?.domContentLoadedEventEnd ?? Number.POSITIVE_INFINITY;
  });
}

/**
 * The same for when a page has drawn what it is opened for (the first element that matches), which comes after its first paint
 * where the background is asked before. The bare page is a text file of ours, which the browser shows without any script.
 */
export async function drawingTimes(
  page: Page,
  { id }: Extension,
  { path, selector }: { path: string; selector: string },
): Promise<{ ours: number; bare: number }> {
  await page.addInitScript((wanted) => {
    const look = new MutationObserver(() => {
      if (!document.querySelector(wanted)) return;
      document.documentElement.dataset.drawnAt = String(performance.now());
      look.disconnect();
    });
    look.observe(document, { childList: true, subtree: true });
  }, selector);
  const [ours, bare]: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS; round++) {
    await page.goto(`chrome-extension://${id}/third-party.txt`);
    bare.push(await firstPaint(page));
    await page.goto(`chrome-extension://${id}/${path}`);
    const html = page.locator('html[data-drawn-at]');
    ours.push(Number(await html.getAttribute('data-drawn-at')));
  }
  return { ours: Math.min(...ours), bare: Math.min(...bare) };
}
