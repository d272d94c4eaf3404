import type { Locator, Page } from '@playwright/test';
import { FORGED, forgedAmazonMail, linksOf } from './harness/forged-mail.ts';
import { expectMark } from './harness/marks.ts';
import { cardOn } from './harness/panel.ts';
import { expect, test } from './harness/test.ts';

const ATTEMPTS: Record<string, (link: Locator, page: Page) => Promise<void>> = {
  'a click': (link) => link.click(),
  'a double click': (link) => link.dblclick(),
  'the middle button': (link) => link.click({ button: 'middle' }),
  'a click with Ctrl': (link) => link.click({ modifiers: ['Control'] }),
  'a click with Shift': (link) => link.click({ modifiers: ['Shift'] }),
  Enter: (link) => link.press('Enter'),
  'Enter with Ctrl': (link) => link.press('Control+Enter'),
  'the context menu': (link) => link.click({ button: 'right' }),
  'a script’s click()': (link) => link.evaluate((element: HTMLElement) => element.click()),
  'a script’s event': async (link) =>
    void (await link.evaluate((element) =>
      element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true })),
    )),
  'a drag': async (link, page) => {
    const { x, y, height } = (await link.boundingBox())!;
    await page.mouse.move(x + 10, y + height / 2);
    await page.mouse.down();
    await page.mouse.move(x + 200, y + 150, { steps: 5 });
    await page.mouse.up();
  },
};

test('a dangerous link opens by none of the ways there are: each time the card asks', async ({
  page,
  webmail,
  internet,
  context,
}) => {
  await webmail.open(page, forgedAmazonMail());
  const { forged, genuine } = linksOf(page);
  await expectMark(forged, 'danger');
  const card = cardOn(page);
  for (const [name, attempt] of Object.entries(ATTEMPTS)) {
    await test.step(name, async () => {
      await attempt(forged, page);
      await card.toShow(FORGED, 'Stay here');
      // a card that only tells goes with the pointer; one that asks stays
      await page.mouse.move(2, 2, { steps: 3 });
      await card.press('Stay here');
      await card.toBeGone();
    });
  }

  // what is opened after them has arrived: so has everything that was let through before
  const opened = context.waitForEvent('page', (tab) => tab !== page);
  await genuine.click();
  await (await opened).waitForURL('https://www.amazon.co.jp/gp/css/order-history');
  expect(internet.requestsTo('www.amazon.co.jp')).toContain('/gp/css/order-history');
  expect(internet.requestsTo(FORGED)).toEqual([]);
  expect(context.pages().filter((tab) => tab.url().includes('warning.html'))).toEqual([]);
});

test('a dragged link carries nothing away, a genuine one can be dragged', async ({ page, webmail }) => {
  await webmail.open(page, forgedAmazonMail());
  const { forged, genuine } = linksOf(page);
  await expectMark(forged, 'danger');
  await page.evaluate(() => {
    const target = document.createElement('div');
    target.id = 'drop-target';
    target.style.cssText =
      'position: fixed; right: 0; bottom: 0; width: 300px; height: 120px; background: silver; z-index: 9';
    target.addEventListener('dragover', (event) => event.preventDefault());
    target.addEventListener('drop', (event) => {
      event.preventDefault();
      target.append(event.dataTransfer?.getData('text/uri-list') ?? '', ' ');
    });
    document.body.append(target);
  });
  const target = page.locator('#drop-target');
  await forged.dragTo(target);
  await cardOn(page).press('Stay here');
  await genuine.dragTo(target);
  await expect(target).toHaveText('https://www.amazon.co.jp/gp/css/order-history');
});
