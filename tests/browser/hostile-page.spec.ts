import type { Page } from '@playwright/test';
import type { LocalInternet } from '../harness/local-internet.ts';
import { FORGED } from './harness/forged-mail.ts';
import { expectMark, markOf } from './harness/marks.ts';
import { GMAIL, gmailPage } from './harness/pages.ts';
import { bannerOn, cardOn } from './harness/panel.ts';
import { expect, test } from './harness/test.ts';

const LURE = `https://${FORGED}/x`;

async function open(
  page: Page,
  internet: LocalInternet,
  script = '',
  body = `<p style="margin-top: 80px"><a href="${LURE}">forged</a></p>`,
) {
  internet.serve('mail.google.com', gmailPage({ body, after: `<script>${script}</script>` }));
  await page.goto(GMAIL);
  const forged = page.getByRole('link', { name: 'forged' });
  await expectMark(forged, 'danger');
  return forged;
}

test('a page that takes away card, banner and marks gets them back', async ({ page, internet }) => {
  const forged = await open(page, internet);
  await bannerOn(page).toShow('1 dangerous link');
  await forged.hover();
  await cardOn(page).toShow(FORGED);
  await page.evaluate(() => {
    document.querySelector(':popover-open')?.remove();
    const banner = document.querySelector('#mail')!.previousElementSibling!;
    banner.remove();
    const link = document.querySelector('#mail a')!;
    for (const name of link.getAttributeNames()) if (name !== 'href') link.removeAttribute(name);
  });
  await cardOn(page).toShow(FORGED);
  await bannerOn(page).toShow('1 dangerous link');
  await expectMark(forged, 'danger');
  await page.evaluate(() => {
    const host = document.querySelector<HTMLElement>(':popover-open')!;
    host.hidePopover();
    host.hidden = true;
    host.style.cssText = 'display: none !important; opacity: 0 !important; transform: scale(0)';
    host.inert = true;
  });
  await cardOn(page).toShow(FORGED);
  await cardOn(page).press('Stay here');
  await cardOn(page).toBeGone();
});

test('style sheets of page and mail reach neither card, banner nor marks', async ({ page, internet }) => {
  const style = `<style>
    * { display: none !important } html, head, body, div, p, a, h2, h3, span { display: block !important }
    *::after { content: none !important; display: none !important }
    :popover-open { opacity: 0 !important; visibility: hidden !important; transform: translate(-9999px) !important; clip-path: inset(50%) !important; pointer-events: none !important }
    a { color: transparent !important; font-size: 0 !important } a:hover { font-size: 16px !important }</style>`;
  const forged = await open(page, internet, '', `${style}<p style="margin-top: 80px"><a href="${LURE}">forged</a></p>`);
  expect(await markOf(forged)).toBe('danger');
  await bannerOn(page).toShow('1 dangerous link');
  await forged.dispatchEvent('focus');
  await page.evaluate(() => document.querySelector<HTMLElement>('#mail a')?.focus());
  await cardOn(page).toShow(FORGED);
  const look = await page.evaluate(() => {
    const { opacity, visibility, transform, clipPath, display, pointerEvents } = getComputedStyle(
      document.querySelector(':popover-open')!,
    );
    return { opacity, visibility, transform, clipPath, display, pointerEvents };
  });
  expect(look).toMatchObject({ opacity: '1', visibility: 'visible', transform: 'none', clipPath: 'none' });
  expect(look.display).not.toBe('none');
});

test('what a page lays over the card comes to lie below it', async ({ page, internet }) => {
  const forged = await open(page, internet);
  await forged.click();
  const card = cardOn(page);
  await card.toShow(FORGED, 'Stay here');
  for (const cover of ['div', 'popover', 'dialog'] as const) {
    await test.step(cover, async () => {
      await page.evaluate((kind) => {
        document.querySelector('#cover')?.remove();
        const element = document.createElement(kind === 'dialog' ? 'dialog' : 'div');
        element.id = 'cover';
        element.style.cssText =
          'position: fixed; inset: 0; width: 100vw; height: 100vh; max-width: none; max-height: none; margin: 0; padding: 0; border: 0; background: white; z-index: 2147483647';
        document.body.append(element);
        if (kind === 'popover') {
          element.popover = 'manual';
          element.showPopover();
        }
        if (element instanceof HTMLDialogElement) element.showModal();
      }, cover);
      const onTop = async () => {
        const box = await card.box();
        if (!box) return 'no card';
        return page.evaluate(({ x, y }) => document.elementFromPoint(x, y)?.id ?? 'nothing', {
          x: box.x + box.width / 2,
          y: box.y + 20,
        });
      };
      await expect.poll(onTop).toBe('');
    });
  }
  await card.press('Stay here');
  await card.toBeGone();
  expect(internet.requestsTo(FORGED)).toEqual([]);
});

test('an address that is swapped under the pointer is judged as it is then', async ({ page, internet, context }) => {
  const swaps = ['pointerdown', 'mousedown', 'mouseup', 'click'];
  internet.serve(
    'mail.google.com',
    gmailPage({
      body: swaps
        .map(
          (type) =>
            `<p style="margin-top: 40px"><a data-swap="${type}" target="_blank" href="https://www.amazon.co.jp/${type}">by ${type}</a></p>`,
        )
        .join(''),
      after: `<script>for (const link of document.querySelectorAll('[data-swap]'))
        window.addEventListener(link.dataset.swap, (event) => { if (event.target === link) link.href = '${LURE}?' + link.dataset.swap }, true)</script>`,
    }),
  );
  await page.goto(GMAIL);
  // what comes over a mail moves its links once
  await bannerOn(page).toShow('It is not from Amazon.');
  for (const type of swaps) {
    await test.step(type, async () => {
      const link = page.getByRole('link', { name: `by ${type}` });
      await link.hover();
      await cardOn(page).toShow('Official');
      await link.click();
      await cardOn(page).toShow(FORGED, 'Stay here');
      await cardOn(page).press('Stay here');
      await cardOn(page).toBeGone();
    });
  }
  expect(context.pages().filter((tab) => tab.url().includes(FORGED))).toEqual([]);
  expect(internet.requestsTo(FORGED)).toEqual([]);
});

test('listeners of the page that stop everything do not stop the bar', async ({ page, internet, context }) => {
  const forged = await open(
    page,
    internet,
    `for (const type of ['pointerover', 'pointerdown', 'mousedown', 'mouseup', 'pointerup', 'click', 'auxclick', 'keydown', 'focusin', 'contextmenu'])
      for (const place of [window, document]) place.addEventListener(type, (event) => event.stopImmediatePropagation(), true);`,
  );
  await forged.click();
  await cardOn(page).toShow(FORGED, 'Stay here');
  await page.keyboard.press('Escape');
  await cardOn(page).toBeGone();
  expect(context.pages().filter((tab) => tab.url().includes(FORGED))).toEqual([]);
});

test('a page can’t press the card’s buttons, nor learn what the card says', async ({ page, internet, context }) => {
  const forged = await open(page, internet);
  await forged.click();
  const card = cardOn(page);
  await card.toShow(FORGED, 'Open anyway…');
  const seen = await page.evaluate(() => {
    const host = document.querySelector<HTMLElement>(':popover-open')!;
    host.click();
    host.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
    return { root: host.shadowRoot, words: host.textContent, attributes: host.getAttributeNames() };
  });
  expect(seen).toEqual({ root: null, words: '', attributes: ['popover'] });
  await card.toShow(FORGED, 'Open anyway…');
  expect(context.pages().filter((tab) => tab.url().includes(FORGED))).toEqual([]);
});

test('a mail that is replaced while it is judged leaves nothing of itself behind', async ({
  page,
  internet,
  extension,
}) => {
  const many = Array.from({ length: 3_000 }, (_, at) => `<a href="${LURE}/${at}">old ${at}</a> `).join('');
  internet.serve('mail.google.com', gmailPage({ body: many }));
  await page.goto(GMAIL, { waitUntil: 'domcontentloaded' });
  await page.evaluate(() => {
    document.querySelector('.adn')?.setAttribute('data-legacy-message-id', 'next');
    document.querySelector('.gD')?.setAttribute('name', 'Tea House');
    document.querySelector('.gD')?.setAttribute('email', 'news@tea.example');
    document.querySelector('h2')!.textContent = 'Tea';
    document.querySelector('#mail')!.innerHTML = '<a href="https://tea.example/">new</a>';
  });
  const popup = await extension.openPopup(page);
  await expect(popup.locator('.row')).toHaveCount(1);
  await expect(popup.locator('.row')).toContainText('tea.example');
  await page.bringToFront();
  await page.getByRole('link', { name: 'new' }).hover();
  await cardOn(page).toShow('tea.example');
  expect(await bannerOn(page).box()).toBeNull();
});
