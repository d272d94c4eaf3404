import { decideToGoOn } from './harness/decide.ts';
import { FORGED } from './harness/forged-mail.ts';
import { expectMark } from './harness/marks.ts';
import { GMAIL, gmailPage } from './harness/pages.ts';
import { bannerOn, cardOn } from './harness/panel.ts';
import { expect, test } from './harness/test.ts';

const FILTER = 'jpn01.safelinks.protection.outlook.com';
const wrap = (href: string) => `https://${FILTER}/?url=${encodeURIComponent(href)}&data=05&sdata=x&reserved=0`;
const LURE = wrap(`https://${FORGED}/ap/signin`);
const GENUINE = wrap('https://www.amazon.co.jp/gp/css/order-history');

test('a mail filter’s link is shown decoded, barred as it is, and opened as it is', async ({
  page,
  internet,
  extension,
  context,
}) => {
  internet.serve(FILTER, '<!doctype html><title>checked</title>');
  internet.serve(
    'mail.google.com',
    gmailPage({
      body: `<p><a href="${LURE.replaceAll('&', '&amp;')}">Your account</a></p><p><a href="${GENUINE.replaceAll('&', '&amp;')}">Your orders</a></p>`,
    }),
  );
  await page.goto(GMAIL);
  const lure = page.getByRole('link', { name: 'Your account' });
  const genuine = page.getByRole('link', { name: 'Your orders' });
  await expectMark(lure, 'danger');
  await expect.poll(async () => (await extension.badgeOf(page)).text).not.toBe('');
  expect(await lure.getAttribute('href')).toBe(LURE);

  await bannerOn(page).toShow('dangerous link');
  await lure.hover();
  await cardOn(page).toShow(FORGED, 'mail filter');
  await page.evaluate((to) => void setTimeout(() => location.assign(to)), LURE);
  await expect(page.getByRole('heading', { name: 'Stopped before opening' })).toBeVisible();
  await expect(page.locator('main')).toContainText(FORGED);
  expect(internet.requestsTo(FILTER)).toEqual([]);

  await decideToGoOn(page);
  await page.waitForURL(LURE);
  expect(internet.requestsTo(FORGED)).toEqual([]);

  await page.goto(GMAIL);
  const opened = context.waitForEvent('page');
  await genuine.click({ modifiers: ['Control'] });
  await (await opened).waitForURL(GENUINE);
});
