import { mkdirSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { BrowserContext, Page } from '@playwright/test';
import { findFirstStart } from '../../scripts/practice/find-first-start.ts';
import { findClosedRoot } from './harness/closed-shadow.ts';
import type { Extension } from './harness/extension.ts';
import { FORGED } from './harness/forged-mail.ts';
import { THEMES } from './harness/looks.ts';
import { expectMark } from './harness/marks.ts';
import { GMAIL, gmailPage } from './harness/pages.ts';
import { bannerOn, cardOn } from './harness/panel.ts';
import { expect, test } from './harness/test.ts';

const LURE = `https://${FORGED}/ap/signin`;
const FOLDER = '.cache/screenshots';
const PHRASE = 'cherry rice cake';

/** What is right for each of the five mails, in order. */
const ANSWERS = ['forged', 'genuine', 'forged', 'genuine', 'forged'] as const;

test.use({ firstStart: 'open' });

const next = (page: Page) => page.locator('[data-action="next"]').click();
const guess = (page: Page, as: 'forged' | 'genuine') => page.locator(`[data-guess="${as}"]`).click();

async function open(context: BrowserContext, extension: Extension): Promise<Page> {
  const page = await findFirstStart(context, extension.id);
  await page.bringToFront();
  return page;
}

test('install, practise with right and wrong guesses, choose a phrase, and see it on every card of a webmail', async ({
  page,
  internet,
  extension,
  context,
}) => {
  const welcome = await open(context, extension);
  await expect(welcome.locator('h1')).toHaveText('What Honmono does');
  await expect(welcome.locator('.three li')).toHaveCount(3);
  await next(welcome);

  // a wrong guess, and what is said of the mail is judged, not written down
  await expect(welcome.locator('h1')).toBeFocused();
  await guess(welcome, 'genuine');
  await expect(welcome.getByRole('status')).toHaveText('This one is forged. It is made well.');
  await expect(welcome.locator('[data-card="mail"]')).toHaveClass(/danger/);
  await expect(welcome.locator('[data-card="mail"] .reasons')).toContainText('member-desk.example');
  await expect(welcome.locator('[data-card="link"]')).toHaveClass(/danger/);
  await expect(welcome.locator('[data-card="link"] .place b')).toHaveText('vbduteq.example');
  // it stands
  await welcome.locator('[data-guess="forged"]').click({ force: true });
  await expect(welcome.locator('[data-guess="genuine"]')).toHaveAttribute('aria-pressed', 'true');

  const levels = [];
  for (const answer of ANSWERS.slice(1)) {
    await welcome.locator('[data-action="nextMail"]').click();
    await expect(welcome.locator('[data-card]')).toHaveCount(0);
    await guess(welcome, answer);
    await expect(welcome.getByRole('status')).toHaveText(/^Yes, it is (forged|genuine)\.$/);
    await expect(welcome.locator('[data-card]')).toHaveCount(2);
    levels.push((await welcome.locator('[data-card="mail"]').getAttribute('class'))?.replace('card ', ''));
  }
  expect(levels).toEqual(['unknown', 'danger', 'official', 'danger']);
  await welcome.locator('[data-action="nextMail"]').click();
  await expect(welcome.getByRole('status')).toHaveText('Five mails seen; you told 4 of them right.');

  await next(welcome);
  await expect(welcome.locator('main')).toContainText('puzzle piece');
  await next(welcome);
  await welcome.getByLabel('A phrase').fill(` ${PHRASE}\u202e `);
  await welcome.getByRole('button', { name: 'Use this phrase' }).click();
  await expect(welcome.getByRole('status')).toHaveText('Your sign is kept.');
  await expectSign(welcome, PHRASE);
  await next(welcome);
  await expect(welcome.getByRole('status')).toHaveText('This is allowed.');
  const closed = welcome.waitForEvent('close');
  await next(welcome);
  await closed;
  const kept = await extension.run(() => chrome.storage.local.get(null), null);
  expect(kept).toMatchObject({ firstStartOver: true, ownSign: { kind: 'phrase', phrase: PHRASE } });
  expect(JSON.stringify(kept)).not.toMatch(/guess|payment/);

  internet.serve('mail.google.com', gmailPage({ body: `<a href="${LURE}">Update</a>` }));
  await page.goto(GMAIL);
  const link = page.getByRole('link', { name: 'Update' });
  await expectMark(link, 'danger');
  await bannerOn(page).toShow('1 dangerous link');
  await expectHung(page, '.honmono:has(.banner)', PHRASE);
  await link.hover();
  await cardOn(page).toShow(FORGED);
  await expectHung(page, '.panel', PHRASE);

  const popup = await extension.openPopup(page);
  await expectSign(popup, PHRASE);
  await popup.close();
  const tab = await context.newPage();
  await tab.goto(`${LURE}?again`).catch(() => undefined);
  await tab.goto(LURE).catch(() => undefined);
  await expect(tab.locator('h1')).toHaveText('Stopped before opening');
  await expectSign(tab, PHRASE);
});

/** What a page of ours bears. It is drawn as generated content, which is nobody's text. */
const expectSign = (page: Page, says: string) =>
  expect(page.locator('.sign-says').first()).toHaveAttribute('data-says', says);

/** What a panel in a closed shadow root bears where it can be seen; `null` when it bears nothing. */
async function hungOn(page: Page, panel: string): Promise<string | null> {
  const root = await findClosedRoot(page, `${panel} .sign-says`);
  if (!(await root?.boxOf(`${panel} .sign-says`))) return null;
  const read = (shadow: ShadowRoot, wanted: string) => {
    const says = shadow.querySelector<HTMLElement>(wanted);
    return says && getComputedStyle(says, '::before').content;
  };
  return (await root?.evaluate(read, `${panel} .sign-says`)) ?? null;
}

const expectHung = (page: Page, panel: string, says: string) =>
  expect.poll(() => hungOn(page, panel)).toBe(`"${says}"`);

test('the page finds the sign nowhere, whatever it looks through, and is answered nothing', async ({
  page,
  internet,
  extension,
}) => {
  await extension.run(
    (phrase) => chrome.storage.local.set({ ownSign: { kind: 'phrase', phrase } }),
    'secret-of-mine-4711',
  );
  // from before our script on, the page keeps every shadow root, style sheet, text, stored thing and message that it can get
  const script = `
    const seen = window.seen = [];
    const note = (what) => { try { seen.push(typeof what === 'string' ? what : JSON.stringify(what)); } catch {} };
    const attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function (how) { const root = attach.call(this, how); note('attached'); seen.push(root); return root; };
    for (const [owner, name] of [[Node.prototype, 'appendChild'], [Document.prototype, 'createTextNode'], [CSSStyleSheet.prototype, 'replaceSync'], [Element.prototype, 'append']]) {
      const usual = owner[name];
      owner[name] = function (...args) { args.forEach((arg) => note(String(arg?.textContent ?? arg))); return usual.apply(this, args); };
    }
    new MutationObserver((changes) => changes.forEach(({ target, addedNodes }) => {
      note(target.textContent); addedNodes.forEach((node) => note(node.textContent + (node.outerHTML ?? '') + String(node.shadowRoot)));
    })).observe(document, { childList: true, subtree: true, characterData: true, attributes: true });
    addEventListener('message', ({ data }) => note(data), true);
  `;
  internet.serve(
    'mail.google.com',
    gmailPage({ body: `<a href="${LURE}">Update</a>` }).replace('<body>', `<body><script>${script}</script>`),
  );
  await page.goto(GMAIL);
  const link = page.getByRole('link', { name: 'Update' });
  await expectMark(link, 'danger');
  await link.hover();
  await expectHung(page, '.panel', 'secret-of-mine-4711');
  const found = await page.evaluate(async () => {
    const { seen } = window as unknown as { seen: unknown[] };
    const roots = [...document.querySelectorAll('*')].map(({ shadowRoot }) => shadowRoot);
    const { chrome: outside } = window as unknown as { chrome?: { runtime?: { sendMessage?: unknown } } };
    const texts = [
      document.documentElement.outerHTML,
      document.documentElement.innerText,
      document.documentElement.getHTML({ serializableShadowRoots: true }),
      JSON.stringify({ ...localStorage, ...sessionStorage }),
      ...seen.map(String),
      ...performance.getEntries().map(({ name }) => name),
      String(getSelection()?.selectAllChildren(document.documentElement) ?? getSelection()),
    ];
    return {
      texts: texts.filter((text) => text.includes('secret-of-mine')),
      isSeen: seen.length > 0,
      roots: roots.filter(Boolean).length,
      isFound: (window as unknown as { find(text: string): boolean }).find('secret-of-mine'),
      canSpeak: typeof outside?.runtime?.sendMessage,
    };
  });
  expect(found).toEqual({ texts: [], isSeen: true, roots: 0, isFound: false, canSpeak: 'undefined' });
});

test('it is not opened again, and is found again from popup and options, where the sign is changed', async ({
  page,
  internet,
  extension,
  context,
}) => {
  const welcome = await open(context, extension);
  const closed = welcome.waitForEvent('close');
  await welcome.getByRole('button', { name: 'Skip and start' }).click();
  await closed;
  internet.serve('mail.google.com', gmailPage({ body: `<a href="${LURE}">Update</a>` }));
  await page.goto(GMAIL);
  const link = page.getByRole('link', { name: 'Update' });
  await expectMark(link, 'danger');
  await link.hover();
  await cardOn(page).toShow(FORGED);
  expect(await hungOn(page, '.panel')).toBeNull();

  const popup = await extension.openPopup(page);
  const again = context.waitForEvent('page');
  await popup.getByRole('button', { name: 'First steps' }).click();
  await expect((await again).locator('h1')).toHaveText('What Honmono does');
  await (await again).close();

  const options = await context.newPage();
  await options.goto(`chrome-extension://${extension.id}/options.html`);
  await options.getByRole('radio', { name: 'tea cup' }).check();
  await expectSign(options, 'tea cup');
  // a card that is shown from now on bears it, without the page being loaded anew
  await page.bringToFront();
  await page.mouse.move(5, 700);
  await cardOn(page).toBeGone();
  await link.hover();
  await expect
    .poll(async () => {
      await page.mouse.move(5, 700);
      await link.hover();
      return hungOn(page, '.panel');
    })
    .toBe('"tea cup"');
  // nor can the picture's name be asked for
  expect(await page.evaluate(() => (window as unknown as { find(text: string): boolean }).find('tea cup'))).toBe(false);
  await options.bringToFront();
  await options.getByRole('button', { name: 'Use no sign' }).click();
  await expect(options.locator('#sign .own-sign')).toHaveCount(0);
});

for (const language of ['ja', 'en'] as const) {
  for (const theme of THEMES[language]) {
    test.describe(`in ${language}, ${theme}`, () => {
      test.use({ language, theme });

      test('every step is accessible, also twice as large, and is photographed', async ({
        page,
        internet,
        extension,
        context,
      }) => {
        // nine views, each judged by axe and photographed
        test.slow();
        mkdirSync(FOLDER, { recursive: true });
        const welcome = await open(context, extension);
        await welcome.setViewportSize({ width: 1000, height: 800 });
        const shoot = (name: string, of = welcome) =>
          of.screenshot({
            path: `${FOLDER}/welcome-${name}-${language}-${theme}.png`,
            animations: 'disabled',
            fullPage: true,
          });
        await expect(welcome.locator('html')).toHaveAttribute('lang', language);
        await look('what');
        await next(welcome);
        for (const [at, answer] of ANSWERS.entries()) {
          await guess(welcome, at === 0 ? 'genuine' : answer);
          await expect(welcome.locator('[data-card]')).toHaveCount(2);
          await look(`practice${at + 1}`);
          await welcome.locator('[data-action="nextMail"]').click();
        }
        await look('result');
        await next(welcome);
        await look('pin');
        await next(welcome);
        await welcome.getByRole('radio').nth(1).check();
        await expect(welcome.locator('.own-sign')).toBeVisible();
        await look('sign');
        await next(welcome);
        await expect(welcome.locator('.state .mark')).toBeVisible();
        await look('permissions');

        internet.serve(
          'mail.google.com',
          gmailPage({ body: `<p style="height: 60px"></p><a href="${LURE}">Update</a>` }),
        );
        await page.bringToFront();
        await page.goto(GMAIL);
        const link = page.getByRole('link', { name: 'Update' });
        await expectMark(link, 'danger');
        await link.hover();
        await cardOn(page).toShow(FORGED);
        await expect.poll(() => hungOn(page, '.panel')).not.toBeNull();
        await shoot('card', page);

        async function look(name: string): Promise<void> {
          const { violations } = await new AxeBuilder({ page: welcome }).analyze();
          expect(violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])).toEqual([]);
          await shoot(name);
          if (theme === 'dark') return;
          // twice as large is half as wide
          await welcome.setViewportSize({ width: 500, height: 400 });
          expect(await welcome.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(500);
          if (name === 'practice1' || name === 'sign') await shoot(`${name}-narrow`);
          await welcome.setViewportSize({ width: 1000, height: 800 });
        }
      });
    });
  }
}

test('forced colours and reduced motion: what is chosen is still told from what is not', async ({
  extension,
  context,
}) => {
  const welcome = await open(context, extension);
  await welcome.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  await next(welcome);
  await guess(welcome, 'forged');
  const width = (as: string) =>
    welcome.locator(`[data-guess="${as}"]`).evaluate((button) => getComputedStyle(button).borderTopWidth);
  expect(await width('forged')).not.toBe(await width('genuine'));
  mkdirSync(FOLDER, { recursive: true });
  await welcome.screenshot({ path: `${FOLDER}/welcome-forced.png`, fullPage: true });
  await welcome.getByRole('button', { name: 'Sign', exact: true }).click();
  await welcome.getByRole('radio').nth(3).check();
  await welcome.screenshot({ path: `${FOLDER}/welcome-forced-sign.png`, fullPage: true });
  expect(await welcome.evaluate(() => document.getAnimations().length)).toBe(0);
});

test('by the keyboard alone', async ({ extension, context }) => {
  const welcome = await open(context, extension);
  const press = async (name: string) => {
    for (let presses = 0; presses < 40; presses++) {
      await welcome.keyboard.press('Tab');
      const label = await welcome.evaluate(() => (document.activeElement as HTMLElement).innerText.trim());
      if (label === name) return welcome.keyboard.press('Enter');
    }
    throw new Error(`${name} was not reached`);
  };
  await press('Next');
  await expect(welcome.locator('h1')).toBeFocused();
  await press('Forged');
  await expect(welcome.locator('[data-guess="forged"]')).toBeFocused();
  await press('Next mail');
  await expect(welcome.locator('.practice')).toBeFocused();
  await expect(welcome.locator('main')).toContainText('Mail 2 of 5');
  await press('Next');
  await press('Next');
  await expect(welcome.locator('h1')).toHaveText('A sign of your own');
  await expect(welcome.locator('h1')).toBeFocused();
  for (let presses = 0; presses < 3; presses++) await welcome.keyboard.press('Tab');
  await welcome.keyboard.press('Space');
  await welcome.keyboard.press('ArrowRight');
  await expectSign(welcome, 'paper crane');
});
