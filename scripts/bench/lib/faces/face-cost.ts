import type { CDPSession, Page } from '@playwright/test';

/** What a page of ours has cost when it stands; times in ms, the heap in bytes. */
export interface FaceCost {
  script: number;
  layout: number;
  task: number;
  /** First contentful paint; for a page that draws nothing, when it was ready. */
  paint: number;
  elements: number;
  heap: number;
}

/** What is drawn by itself is drawn by then, with the answers of background and workers. */
const SETTLED_MS = 1_200;

/** Opens a page of ours in the tab and tells what that took. */
export async function costOf(page: Page, session: CDPSession, url: string): Promise<FaceCost> {
  await page.goto('about:blank');
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(url, { waitUntil: 'load' });
  await new Promise((resolve) => setTimeout(resolve, SETTLED_MS));
  // garbage of the page before lies in the same heap
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const value = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  const told = await page.evaluate(() => {
    const [paint] = performance.getEntriesByName('first-contentful-paint');
    const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return {
      paint: paint?.startTime ?? navigation?.domContentLoadedEventEnd ?? Number.NaN,
      elements: document.getElementsByTagName('*').length,
    };
  });
  return {
    ...told,
    script: 1_000 * value('ScriptDuration'),
    layout: 1_000 * (value('LayoutDuration') + value('RecalcStyleDuration')),
    task: 1_000 * value('TaskDuration'),
    heap: value('JSHeapUsedSize'),
  };
}
