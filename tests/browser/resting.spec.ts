import type { Page } from '@playwright/test';
import type { LocalInternet } from '../harness/local-internet.ts';
import { FORGED } from './harness/forged-mail.ts';
import { expectMark } from './harness/marks.ts';
import { GMAIL, gmailPage } from './harness/pages.ts';
import { bannerOn, cardOn } from './harness/panel.ts';
import { expect, test } from './harness/test.ts';

/** Stays where it is when the banner comes over the mail: else that would take it from under the pointer. */
const PLACE = 'position: fixed; inset: 250px 200px auto; height: 100px; background: #eee';
const LINK = `<a style="${PLACE}" href="https://${FORGED}/x">forged</a>`;
const BODY = `${LINK}<p id="beside">beside</p>`;

/** What tells that a page shows a mail, and which part of it is the mail's body. */
const SIGNS = {
  '.message': { class: 'message adn ads', 'data-message-id': '#msg-f:100', 'data-legacy-message-id': 'aaa100' },
  '.frame': { class: 'frame ii gt' },
  '#mail': { class: 'a3s aiL' },
};

/** A page that holds everything of a mail but what tells that it is one. */
async function openBeforeItIsAMail(page: Page, internet: LocalInternet, body = BODY) {
  const mail = gmailPage({ body })
    .replace(/class="adn ads" data-[^>]*/, 'class="message"')
    .replace('class="ii gt"', 'class="frame"')
    .replace('class="a3s aiL"', '');
  internet.serve('mail.google.com', mail);
  await page.goto(GMAIL);
  return page.getByRole('link', { name: 'forged' });
}

/** The webmail draws the mail; nobody moves. */
async function arrive(page: Page): Promise<void> {
  await page.evaluate((signs) => {
    for (const [selector, attributes] of Object.entries(signs))
      for (const [name, value] of Object.entries(attributes))
        document.querySelector(selector)?.setAttribute(name, value);
    document.body.append(document.createElement('i'));
  }, SIGNS);
}

const isUnder = (page: Page, state: ':hover' | ':focus-visible') =>
  page.evaluate((selector) => document.querySelectorAll(`a${selector}`).length === 1, state);

test('a pointer that rests on a link gets the card when the mail comes', async ({ page, internet }) => {
  const forged = await openBeforeItIsAMail(page, internet);
  await forged.hover();
  expect(await isUnder(page, ':hover')).toBe(true);
  expect(await cardOn(page).box()).toBeNull();
  await arrive(page);
  await cardOn(page).toShow('Danger', FORGED);
  await page.mouse.move(5, 5);
  await cardOn(page).toBeGone();
});

test('a mail that is put under a resting pointer, too', async ({ page, internet }) => {
  await openBeforeItIsAMail(page, internet, '');
  await page.mouse.move(300, 300);
  await page.evaluate((link) => {
    document.querySelector('#mail')!.innerHTML = link;
  }, LINK);
  await arrive(page);
  await cardOn(page).toShow('Danger', FORGED);
});

test('the keyboard gets it likewise', async ({ page, internet }) => {
  await openBeforeItIsAMail(page, internet);
  await page.keyboard.press('Tab');
  expect(await isUnder(page, ':focus-visible')).toBe(true);
  await arrive(page);
  await cardOn(page).toShow('Danger', FORGED);
  await page.keyboard.press('Escape');
  await cardOn(page).toBeGone();
});

test('a pointer and a keyboard that have left get none', async ({ page, internet }) => {
  const forged = await openBeforeItIsAMail(page, internet);
  await forged.focus();
  await forged.hover();
  await page.mouse.move(5, 5);
  await forged.evaluate((link) => link.blur());
  await arrive(page);
  await expectMark(forged, 'danger');
  await bannerOn(page).toShow('1 dangerous link');
  expect(await cardOn(page).box()).toBeNull();
});

test('a script that comes when the pointer rests already finds it', async ({ page, internet, context }) => {
  internet.serve(
    'post.example',
    `<!doctype html><title>Post</title><main><article data-mail-key="1"><h1>Amazon</h1>
      <p class="from">Amazon.co.jp &lt;a@parcel-notice.test&gt;</p><div class="mail-body">${BODY}</div></article></main>`,
  );
  await page.goto('https://post.example/');
  const forged = page.getByRole('link', { name: 'forged' });
  await forged.hover();
  expect(await cardOn(page).box()).toBeNull();
  // by the worker, in the tab as it is: to turn to another tab and back would take the pointer off the page
  await context.serviceWorkers()[0]?.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true });
    await chrome.scripting.executeScript({ target: { tabId: tab!.id! }, files: ['/content-scripts/mail.js'] });
  });
  await cardOn(page).toShow('Danger', FORGED);
});
