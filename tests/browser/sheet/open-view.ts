import type { Page } from '@playwright/test';
import type { ViewName } from './views.ts';

/** Shows a view of the sheet in a window that has one already, and does by hand what has to be. */
export async function openView(page: Page, view: ViewName): Promise<void> {
  const address = new URL(page.url());
  address.searchParams.set('view', view);
  if (address.href !== page.url()) await page.goto(address.href);
  await page.locator(`html[data-drawn="${view}"]`).waitFor();
  const hands = await page.evaluate(() => sheet.hands());
  for (const { name, selector } of hands) {
    // what hangs in a frame's top layer can't be scrolled to
    await page.locator(`[id="${name}"]`).evaluate((frame) => frame.scrollIntoView({ block: 'start' }));
    const { x, y } = (await page.locator(`[id="${name}"]`).boundingBox())!;
    // a face that has just come takes no press before the hand has moved
    await page.mouse.move(x + 2, y + 2);
    await page.mouse.move(x + 20, y + 20);
    await page.frameLocator(`[id="${name}"]`).locator(selector).first().click();
  }
  if (hands.length > 0) await page.mouse.move(0, 0);
  await page.evaluate(() => scrollTo(0, 0));
  await page.evaluate(() => sheet.fit());
}
