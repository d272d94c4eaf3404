import type { Page } from '@playwright/test';
import { FORGED, forgedAmazonMail, linksOf } from './harness/forged-mail.ts';
import { expectMark } from './harness/marks.ts';
import { cardOn } from './harness/panel.ts';
import { expect, test } from './harness/test.ts';
import type { Webmail } from './harness/webmail.ts';

async function openBarred(page: Page, webmail: Webmail) {
  await webmail.open(page, forgedAmazonMail());
  const { forged } = linksOf(page);
  await expectMark(forged, 'danger');
  await forged.click();
  await cardOn(page).toShow(FORGED);
  return { card: cardOn(page), forged };
}

test('“open the real one” opens the catalogue’s address in a new tab', async ({ page, webmail, context, internet }) => {
  const { card } = await openBarred(page, webmail);
  const opened = context.waitForEvent('page');
  await card.press('Open the real Amazon');
  await (await opened).waitForURL('https://www.amazon.co.jp/**');
  await card.toBeGone();
  expect(internet.requestsTo('www.amazon.co.jp')).not.toEqual([]);
  expect(internet.requestsTo(FORGED)).toEqual([]);
});

test('“stay” puts the card away and gives the keyboard back to the link', async ({ page, webmail, internet }) => {
  const { card, forged } = await openBarred(page, webmail);
  await card.press('Stay here');
  await card.toBeGone();
  await expect(forged).toBeFocused();
  expect(internet.requestsTo(FORGED)).toEqual([]);
});

test('“tell me why” unfolds the details', async ({ page, webmail }) => {
  const { card } = await openBarred(page, webmail);
  await card.press('Details');
  await card.toShow('Whole address', `https://${FORGED}/ap/signin?openid=1`, 'Registrable domain', 'claimElsewhere');
});

test('“go on” asks twice, opens this once, and bars again', async ({ page, webmail, context, internet }) => {
  const { card, forged } = await openBarred(page, webmail);
  await card.press('Open anyway…');
  await expect.poll(card.buttons).toContain(`Really open ${FORGED}`);
  const opened = context.waitForEvent('page');
  // a press that comes too soon after the first is taken for a double click, so a person presses again
  const pressing = expect(async () => {
    await card.press(`Really open ${FORGED}`);
    expect(await card.box()).toBeNull();
  }).toPass();
  const tab = await opened;
  await pressing;
  await tab.waitForURL(`https://${FORGED}/ap/signin?openid=1`);
  const asked = () => internet.requestsTo(FORGED).filter((path) => path.startsWith('/ap/signin'));
  await expect.poll(asked).toHaveLength(1);

  await page.bringToFront();
  await forged.click();
  await card.toShow(FORGED, 'Stay here');
  await card.press('Stay here');
  const again = await context.newPage();
  await again.goto(`https://${FORGED}/ap/signin?openid=1`).catch(() => undefined);
  await expect(again.getByRole('heading', { name: 'Stopped before opening' })).toBeVisible();
  expect(asked()).toHaveLength(1);
});
