import type { Page } from '@playwright/test';
import { FORGED } from './harness/forged-mail.ts';
import { writeMail } from './harness/mails.ts';
import { expectMark, markOf } from './harness/marks.ts';
import { GMAIL, gmailPage } from './harness/pages.ts';
import { bannerOn, cardOn } from './harness/panel.ts';
import { expect, test } from './harness/test.ts';

/** What the page had to complain about; nothing of ours may be among it. */
function listenForFaults(page: Page): string[] {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  return faults;
}

test('5,000 links: all are marked, and the popup accounts for all of them', async ({ page, internet, extension }) => {
  test.slow();
  const links = Array.from({ length: 5_000 }, (_, at) => `<p><a href="https://${FORGED}/${at}">link ${at}</a></p>`);
  internet.serve('mail.google.com', gmailPage({ body: links.join('') }));
  const faults = listenForFaults(page);
  await page.goto(GMAIL);
  const unmarked = () =>
    page.evaluate(
      () =>
        [...document.querySelectorAll('#mail a')].filter(
          (link) => !getComputedStyle(link, '::after').content.startsWith('"×"'),
        ).length,
    );
  await expect.poll(unmarked, { timeout: 90_000 }).toBe(0);
  await bannerOn(page).toShow('5,000 dangerous links');
  const popup = await extension.openPopup(page);
  await expect(popup.locator('header')).toContainText('5,000 links checked');
  expect((await extension.badgeOf(page)).title).toMatch(/^5,000 dangerous links in this mail$/m);
  expect(faults).toEqual([]);
});

test('an address of 1 MB is judged by what it begins with, and barred', async ({ page, internet, context }) => {
  const long = `https://${FORGED}/${'x'.repeat(1_000_000)}`;
  internet.serve('mail.google.com', gmailPage({ body: `<a href="${long}" target="_blank">long</a>` }));
  const faults = listenForFaults(page);
  await page.goto(GMAIL);
  const link = page.getByRole('link', { name: 'long' });
  await expectMark(link, 'danger');
  await link.click();
  await cardOn(page).toShow(FORGED, 'Stay here');
  expect(context.pages()).toHaveLength(context.pages().filter((tab) => !tab.url().includes(FORGED)).length);
  expect(faults).toEqual([]);
});

test('odd addresses: each gets a stated answer, none is shown as safe', async ({ page, internet, extension }) => {
  const odd: [name: string, href: string, mark: 'danger' | 'caution' | null][] = [
    ['script', 'javascript:document.title="run"', 'danger'],
    ['script in disguise', ' java\nscript:document.title="run"', 'danger'],
    ['data', 'data:text/html,<form>', 'danger'],
    ['half a host', 'https://', null],
    ['no host', 'http://?x', null],
    ['bad host', 'https://a b.example/', null],
    ['bad port', 'https://example.com:99999/', null],
    ['a lone per cent', 'https://%/', null],
    ['a number', 'http://0x7f.1/', 'caution'],
    ['an app', 'intent://scan/#Intent;scheme=zxing;end', 'caution'],
    ['a phone', 'tel:+81312345678', null],
  ];
  const body = odd.map(([name, href]) => `<p><a href="${href.replaceAll('"', '&quot;')}">${name}</a></p>`).join('');
  internet.serve(
    'mail.google.com',
    gmailPage({ sender: 'Tea House', address: 'news@tea.example', subject: 'Tea', body }),
  );
  const faults = listenForFaults(page);
  await page.goto(GMAIL);
  const linkNamed = (name: string) => page.locator('#mail a', { hasText: new RegExp(`^${name}$`) });
  for (const [name, , mark] of odd.filter(([, , expected]) => expected)) {
    await test.step(name, () => expectMark(linkNamed(name), mark));
  }
  const popup = await extension.openPopup(page);
  await expect(popup.locator('.row.danger')).toHaveCount(3);
  await expect(popup.locator('.row.official, .row.trusted')).toHaveCount(0);
  await expect(popup.locator('.row').filter({ hasText: 'half a host' })).toHaveCount(1);
  await page.bringToFront();
  await linkNamed('script').click();
  await cardOn(page).toShow('Danger', 'Stay here');
  await expect(page).not.toHaveTitle('run');
  expect(faults).toEqual([]);
});

test('a base that moves every address: judged by where they lead', async ({ page, internet }) => {
  internet.serve(
    'mail.google.com',
    gmailPage({ body: `<base href="https://${FORGED}/dir/"><a href="order">relative</a> <a href="#top">a place</a>` }),
  );
  await page.goto(GMAIL);
  await expectMark(page.getByRole('link', { name: 'relative' }), 'danger');
  await bannerOn(page).toShow('dangerous link');
  await page.getByRole('link', { name: 'relative' }).hover();
  await cardOn(page).toShow(`https://${FORGED}/dir/order`);
  await expectMark(page.getByRole('link', { name: 'a place' }), 'danger');
});

test('every kind of thing that can be followed is marked and barred', async ({ page, internet, context }) => {
  const lure = (name: string) => `https://${FORGED}/${name}`;
  internet.serve(
    'mail.google.com',
    gmailPage({
      body: `<p><img usemap="#m" width="160" height="48" alt="map" src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7">
        <map name="m"><area id="area" shape="rect" coords="0,0,160,48" href="${lure('area')}" alt="area" target="_blank"></map></p>
        <svg width="200" height="40" xmlns:xlink="http://www.w3.org/1999/xlink"><a id="svg" xlink:href="${lure('svg')}" target="_blank"><text y="20">svg link</text></a></svg>
        <form action="${lure('form')}" target="_blank"><input name="card"><button id="send">Send</button></form>
        <form action="https://www.amazon.co.jp/" target="_blank"><button id="elsewhere" formaction="${lure('button')}">Send</button></form>
        <p><a id="picture" target="_blank" href="${lure('picture')}"><img alt="Amazon" width="80" height="20" src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7"></a></p>`,
    }),
  );
  await page.goto(GMAIL);
  await bannerOn(page).toShow('5 dangerous links');
  const presses: [string, () => Promise<void>][] = [
    ['area', () => page.locator('img[usemap]').click()],
    ['svg', () => page.locator('#svg text').click()],
    ['form', () => page.locator('#send').click()],
    ['form by Enter', () => page.locator('input[name=card]').press('Enter')],
    ['button', () => page.locator('#elsewhere').click()],
    ['picture', () => page.locator('#picture img').click()],
  ];
  for (const [name, press] of presses) {
    await test.step(name, async () => {
      await press();
      await cardOn(page).toShow(FORGED, 'Stay here');
      await cardOn(page).press('Stay here');
      await cardOn(page).toBeGone();
    });
  }
  expect(context.pages().filter((tab) => tab.url().includes(FORGED))).toEqual([]);
  expect(internet.requestsTo(FORGED)).toEqual([]);
});

test('frames in frames: links deep inside are found, marked and barred', async ({ page, internet }) => {
  const deep = `<a href='https://${FORGED}/deep' target='_blank'>deep</a>`;
  const inner = `<p>inner</p><iframe srcdoc="${deep}"></iframe>`.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  internet.serve(
    'mail.google.com',
    gmailPage({ body: `<iframe width="600" height="300" srcdoc="${inner}"></iframe>` }),
  );
  await page.goto(GMAIL);
  const link = page.frameLocator('iframe').frameLocator('iframe').getByRole('link');
  await expectMark(link, 'danger');
  await link.click();
  await cardOn(page).toShow(FORGED, 'Stay here');
  expect(internet.requestsTo(FORGED)).toEqual([]);
});

test('names that run from right to left do not turn our words around', async ({ page, webmail }) => {
  const text = '\u202Etset.knab.www//:sptth';
  await webmail.open(
    page,
    writeMail({
      from: '\u202EAmazon\u202C <a@parcel-notice.test>',
      subject: 'Amazon \u202Eبريد',
      html: `<a href="https://${FORGED}/\u202Egpj.exe">${text}</a> <a href="https://אמזון.example/">rtl host</a>`,
    }),
  );
  const link = page.locator('#messagebody a').first();
  await expectMark(link, 'danger');
  await bannerOn(page).toShow('dangerous link');
  await link.hover();
  await cardOn(page).toShow('Danger', FORGED, 'The mail says it is');
  await page.getByRole('link', { name: 'rtl host' }).hover();
  await cardOn(page).toShow('xn--');
});

test('a full store: links are still judged, marked and barred, and what is not listed is said', async ({
  page,
  internet,
  extension,
}) => {
  await extension.run(async () => {
    const { QUOTA_BYTES } = chrome.storage.session;
    const filler = 'x'.repeat(64 * 1024);
    for (let at = 0; ; at += 1) {
      const failed = await chrome.storage.session.set({ [`filler ${at}`]: filler }).then(
        () => false,
        () => true,
      );
      if (failed || at * filler.length > QUOTA_BYTES * 2) return null;
    }
  }, null);
  const links = Array.from(
    { length: 600 },
    (_, at) => `<p><a target="_blank" href="https://${FORGED}/${'long/'.repeat(40)}${at}">link ${at}</a></p>`,
  );
  internet.serve('mail.google.com', gmailPage({ body: links.join('') }));
  const faults = listenForFaults(page);
  await page.goto(GMAIL);
  const last = page.getByRole('link', { name: 'link 599' });
  await expectMark(last, 'danger');
  await last.click();
  await cardOn(page).toShow(FORGED, 'Stay here');
  await bannerOn(page).toShow('600 dangerous links');
  const popup = await extension.openPopup(page);
  await expect(popup.locator('header')).toContainText('600 dangerous links');
  await expect(popup.getByText(/not listed|could not be checked/)).toBeVisible();
  expect(await markOf(last)).toBe('danger');
  expect(internet.requestsTo(FORGED)).toEqual([]);
  expect(faults).toEqual([]);
});
