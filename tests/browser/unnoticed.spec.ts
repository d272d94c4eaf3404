import { GMAIL, gmailPage } from './harness/pages.ts';
import { expect, test } from './harness/test.ts';

/** Notes, before anything else runs, every event by which a script could tell the page that the extension is there. */
const listenIn = (id: string) => {
  const heard: string[] = [];
  Object.assign(window, { heard });
  for (const script of ['mail', 'spot'])
    for (const place of [document, window])
      place.addEventListener(`${id}:${script}:wxt:content-script-started`, ({ type }) => heard.push(type));
  window.addEventListener('message', ({ data }) => heard.push(JSON.stringify(data)));
};
const heardOn = (page: import('@playwright/test').Page) =>
  page.evaluate(() => (window as unknown as { heard: string[] }).heard);

test('a page without a mail is told nothing and is left as it was', async ({ page, internet, extension }) => {
  const html = '<!doctype html><html><head><title>tea</title></head><body><p><a href="/x">x</a></p></body></html>';
  internet.serve('tea.example', html);
  await page.addInitScript(listenIn, extension.id);
  await page.goto('https://tea.example/');
  await page.getByRole('link').hover();
  expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(html.replace('<!doctype html>', ''));
  expect(await heardOn(page)).toEqual([]);
});

test('a webmail is told nothing by events or messages', async ({ page, internet, extension }) => {
  internet.serve('mail.google.com', gmailPage({ body: '<a href="https://tea.example/">tea</a>' }));
  await page.addInitScript(listenIn, extension.id);
  await page.goto(GMAIL);
  const popup = await extension.openPopup(page);
  await expect(popup.locator('.row')).toHaveCount(1);
  expect(await heardOn(page)).toEqual([]);
});
