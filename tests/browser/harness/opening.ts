import type { Page } from '@playwright/test';
import type { Extension } from './extension.ts';

const ROUNDS = 5;

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
