import type { BrowserContext, Page } from '@playwright/test';

/** The tab of the first start, which the extension opens by itself once it is installed. */
export async function findFirstStart(context: BrowserContext, id: string): Promise<Page> {
  const isIt = (page: Page) => page.url() === `chrome-extension://${id}/welcome.html`;
  const open = context.pages().find(isIt);
  if (open) return open;
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('the first start was not opened')), 45_000);
    const look = (page: Page) => {
      if (!isIt(page)) return;
      clearTimeout(timer);
      context.off('page', watch);
      resolve(page);
    };
    // a new tab may still be on its way to the page that it was opened for
    const watch = (page: Page) => {
      page.on('framenavigated', () => look(page));
      look(page);
    };
    context.on('page', watch);
    for (const page of context.pages()) watch(page);
  });
}
