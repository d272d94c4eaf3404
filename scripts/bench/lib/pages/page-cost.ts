import type { CDPSession } from '@playwright/test';
import type { Way, WayBrowser } from './way-browser.ts';

/** Time of the renderer's main thread that a document has taken since it began, in ms, by the browser's own clocks. */
export interface PageCost {
  script: number;
  task: number;
}

/**
 * What a page costs in each browser. They load it one after the other, and wait together: of threads, time that others take
 * doesn't count.
 */
export async function costsInTurn(
  browsers: readonly WayBrowser[],
  url: string,
  settledMs: number,
): Promise<Record<Way, PageCost>> {
  for (const { page, session } of browsers) {
    // the same site keeps its process, and what that has learnt of our scripts
    await page.goto(new URL('/warm', url).href, { waitUntil: 'load' });
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.goto(url, { waitUntil: 'load' });
  }
  await new Promise((resolve) => setTimeout(resolve, settledMs));
  const costs: [Way, PageCost][] = [];
  for (const { way, session } of browsers) costs.push([way, await clocksOf(session)]);
  return Object.fromEntries(costs) as Record<Way, PageCost>;
}

/** The clocks begin anew with each document (seen: what a page took before is not in them). */
async function clocksOf(session: CDPSession): Promise<PageCost> {
  const { metrics } = await session.send('Performance.getMetrics');
  const value = (name: string) => 1_000 * (metrics.find((metric) => metric.name === name)?.value ?? Number.NaN);
  return { script: value('ScriptDuration'), task: value('TaskDuration') };
}
