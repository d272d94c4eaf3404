import type { BrowserContext } from '@playwright/test';
import { FORGED } from '../../../../tests/browser/harness/forged-mail.ts';
import { GMAIL, gmailPage } from '../../../../tests/browser/harness/pages.ts';
import type { LocalInternet } from '../../../../tests/harness/local-internet.ts';

/** A text file of ours, which the browser shows without any script, and every page that people see. */
export const FACES = ['bare', 'popup', 'warning', 'options', 'inspector', 'guide', 'health', 'welcome'] as const;
type Face = (typeof FACES)[number];

/** The address of each, with something to tell: popup and warning are those of a forged mail that is open in another tab. */
export async function facePaths(context: BrowserContext, internet: LocalInternet): Promise<Record<Face, string>> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const base = `chrome-extension://${new URL(worker.url()).host}`;
  internet.serve('mail.google.com', gmailPage({ body: `<a href="https://${FORGED}/ap/signin">Update</a>` }));
  const mail = await context.newPage();
  await mail.goto(GMAIL);
  const tabId = await worker.evaluate(async (url) => {
    const { tabs } = (globalThis as unknown as { chrome: { tabs: Tabs } }).chrome;
    return (await tabs.query({})).find((tab) => tab.url === url)?.id;
  }, GMAIL);
  const lured = await context.newPage();
  // its link is stopped once the mail was judged
  for (let tries = 0; !lured.url().includes('/warning.html') && tries < 100; tries++) {
    await lured.goto(`https://${FORGED}/ap/signin`).catch(() => undefined);
    await lured.waitForURL(/warning\.html/, { timeout: 300 }).catch(() => undefined);
  }
  const warning = lured.url();
  if (!warning.includes('/warning.html')) throw new Error('the forged link was not stopped');
  await lured.close();
  return {
    bare: `${base}/third-party.txt`,
    popup: `${base}/popup.html?tab=${tabId}`,
    warning,
    options: `${base}/options.html`,
    inspector: `${base}/inspector.html`,
    guide: `${base}/guide.html#kind=code-flood&reading=genuine&brand=amazon`,
    health: `${base}/health.html`,
    welcome: `${base}/welcome.html`,
  };
}

interface Tabs {
  query(what: object): Promise<{ id?: number; url?: string }[]>;
}
