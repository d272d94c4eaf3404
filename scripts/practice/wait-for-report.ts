import type { TabReport } from '#utils/verdict/tab-report.ts';
import type { Popup } from './popup.ts';

const PATIENCE_MS = 8_000;
const PAUSE_MS = 100;

/**
 * Asks until the tab's report tells of at least `links` links, and says the last report when that doesn't happen.
 * @param links how many links the opened mail has
 */
export async function waitForReport(popup: Popup, links: number): Promise<{ report: TabReport; whole: boolean }> {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const report = await popup.ask();
    if (countLinks(report) >= links && isRead(report)) return { report, whole: true };
    if (Date.now() > end) return { report, whole: false };
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}

const isRead = ({ frames }: TabReport) => frames.some(({ state }) => state === 'reading');

function countLinks({ frames }: TabReport): number {
  const listed = frames.flatMap(({ links }) => links).reduce((sum, { count }) => sum + count, 0);
  return listed + frames.reduce((sum, { notListed }) => sum + notListed, 0);
}
