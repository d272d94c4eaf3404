import type { Page } from '@playwright/test';
import { SECRET } from '../harness/hand.ts';
import { LATE } from '../harness/pages/late-sign-ins.ts';
import { ADDRESS_FIELDS, autofillOf, CARD_FIELDS } from './harness/autofill.ts';
import { findClosedRoot } from './harness/closed-shadow.ts';
import { guardOn } from './harness/panel.ts';
import { amazonSignIn, FALSE_HOST, FALSE_PAGE, plainSignIn } from './harness/sign-in-pages.ts';
import { expect, test } from './harness/test.ts';
import { expectNothingHeard, letPageLook } from './harness/typing.ts';
import { toBeJudged } from './harness/verdicts.ts';

/** From meeting an imitation to each way out; and the pages that are to be left in peace. */

const REAL = 'https://www.amazon.co.jp/ap/signin';
const WORDS = { danger: 'Danger: not Amazon', use: 'Use this page anyway…', hold: /^Hold for 3 seconds/ };

/** Waits until the page is judged; who is locked has the warning over the page a moment later. */
async function staysFree(page: Page): Promise<void> {
  await toBeJudged(page.context(), new URL(page.url()).host);
  await letPageLook(page, 100);
  expect(await guardOn(page).text()).toBeNull();
}

async function holdButton(page: Page, ms: number): Promise<void> {
  const guard = guardOn(page);
  await page.mouse.move(5, 5);
  await page.mouse.move(40, 40);
  await guard.press(WORDS.use);
  await expect.poll(() => guard.buttons()).toContainEqual(expect.stringMatching(WORDS.hold));
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press(' ', { delay: ms });
}

test('an imitation takes nothing that is typed', async ({ page, internet }) => {
  internet.serve(FALSE_HOST, amazonSignIn());
  await page.goto(FALSE_PAGE);
  const guard = guardOn(page);
  await guard.toShow(WORDS.danger, 'Typing is blocked', FALSE_HOST);
  expect(await guard.buttons()).toEqual(['Open the real Amazon', 'Leave this page', 'Details', WORDS.use]);
  await page.evaluate(() => document.querySelector<HTMLElement>('#ap_password')!.focus());
  await page.keyboard.type(SECRET);
  await expectNothingHeard(page);
});

test('what stands in the fields already is emptied', async ({ page, internet }) => {
  internet.serve(FALSE_HOST, amazonSignIn({ fields: '<input id="ap_password" type="password" value="known">' }));
  await page.goto(FALSE_PAGE);
  await guardOn(page).toShow('Danger');
  expect(await page.locator('#ap_password').inputValue()).toBe('');
});

test('the real one is opened beside it', async ({ page, context, internet }) => {
  internet.serve(FALSE_HOST, amazonSignIn());
  await page.goto(FALSE_PAGE);
  const opened = context.waitForEvent('page');
  await guardOn(page).press('Open the real Amazon');
  await expect(await opened).toHaveURL(/^https:\/\/www\.amazon\.co\.jp\//);
});

test('leaving goes back to where the person came from', async ({ page, internet }) => {
  internet.serve(
    FALSE_HOST,
    amazonSignIn({ script: `addEventListener('beforeunload', (event) => event.preventDefault());` }),
  );
  await page.goto('https://mail.test/');
  await page.goto(FALSE_PAGE);
  await guardOn(page).press('Leave this page');
  await expect(page).toHaveURL('https://mail.test/');
});

test('leaving a tab that was opened for it closes the tab', async ({ page, context, internet }) => {
  internet.serve(FALSE_HOST, amazonSignIn());
  await page.goto('https://mail.test/');
  const opening = context.waitForEvent('page');
  await page.evaluate((url) => void open(url, '_blank', 'noopener'), FALSE_PAGE);
  const opened = await opening;
  await guardOn(opened).toShow('Danger');
  const closed = opened.waitForEvent('close');
  await guardOn(opened).press('Leave this page');
  await closed;
});

test('it is used anyway only when the button is held, on this host, in this session', async ({ page, internet }) => {
  internet.serve(FALSE_HOST, amazonSignIn());
  internet.serve('mpoawqfas.test', amazonSignIn());
  await page.goto(FALSE_PAGE);
  await holdButton(page, 900);
  expect(await guardOn(page).text()).toContain('Hold for 3 seconds');
  await page.reload();
  await holdButton(page, 3_400);
  await guardOn(page).toBeGone();
  await page.locator('#ap_password').pressSequentially(SECRET);
  await expect(page.locator('#ap_password')).toHaveValue(SECRET);

  await page.goto(FALSE_PAGE);
  await staysFree(page);
  await page.goto('https://mpoawqfas.test/');
  await guardOn(page).toShow('Danger');
});

test('a script cannot hold the button', async ({ page, internet }) => {
  internet.serve(FALSE_HOST, amazonSignIn());
  await page.goto(FALSE_PAGE);
  await guardOn(page).press(WORDS.use);
  await page.evaluate(() => {
    for (const target of [window, document, ...document.querySelectorAll('*')])
      for (const type of ['pointerdown', 'mousedown', 'heldbykey', 'keydown'])
        target.dispatchEvent(new KeyboardEvent(type, { key: ' ', bubbles: true, composed: true }));
  });
  const isHeld = async () =>
    (await findClosedRoot(page, '.hold'))?.evaluate((root) => root.querySelector('.held') !== null, null);
  expect(await isHeld()).toBe(false);
  await guardOn(page).toShow('Danger');
  // which tells something only because a person's holding shows
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.down(' ');
  await expect.poll(isHeld).toBe(true);
  await page.keyboard.up(' ');
});

test('a frame of another site is told of over the whole page', async ({ page, internet }) => {
  internet.serve(FALSE_HOST, amazonSignIn());
  internet.serve(
    'blog.test',
    `<!doctype html><title>Blog</title><h1>Blog</h1><iframe src="${FALSE_PAGE}" width="500" height="300"></iframe>`,
  );
  await page.goto('https://blog.test/');
  await guardOn(page).toShow('Danger', FALSE_HOST);
  const frame = page.frames().find((one) => one.url() === FALSE_PAGE)!;
  await frame.evaluate(() => document.querySelector<HTMLElement>('#ap_password')!.focus());
  await page.keyboard.type(SECRET);
  await expectNothingHeard(page);
  expect(await frame.locator('#ap_password').inputValue()).toBe('');
});

test('a claim around a frame that asks is a claim', async ({ page, internet }) => {
  internet.serve('form.test', plainSignIn('form.test'));
  internet.serve(
    FALSE_HOST,
    amazonSignIn({ fields: '', after: '<iframe src="https://form.test/" width="500" height="300"></iframe>' }),
  );
  await page.goto(FALSE_PAGE);
  await guardOn(page).toShow('Danger');
});

for (const [name, html] of Object.entries(LATE)) {
  test(name, async ({ page, internet }) => {
    internet.serve(FALSE_HOST, html);
    await page.goto(FALSE_PAGE);
    await letPageLook(page, 200);
    expect(await guardOn(page).text()).toBeNull();
    await page.evaluate(() => (window as unknown as { change(): void }).change());
    await guardOn(page).toShow('Danger');
  });
}

test('what comes back from the cache of the browser is still locked', async ({ page, internet }) => {
  internet.serve(FALSE_HOST, { headers: { 'cache-control': 'max-age=600' }, body: amazonSignIn() });
  await page.goto(FALSE_PAGE);
  await guardOn(page).toShow('Danger');
  await page.goto('https://mail.test/');
  await page.goBack();
  await guardOn(page).toShow('Danger');
  await page.evaluate(() => document.querySelector<HTMLElement>('#ap_password')!.focus());
  await page.keyboard.type(SECRET);
  expect(await page.locator('#ap_password').inputValue()).toBe('');
});

test.describe('in peace', () => {
  test.use({ saved: { origin: 'https://www.amazon.co.jp', user: 'taro@kawase.test', password: 'S3cret-pw' } });

  test('the genuine sign-in is filled in by the browser, sent, and named', async ({ page, internet, extension }) => {
    internet.serve('www.amazon.co.jp', amazonSignIn());
    const autofill = await autofillOf(page);
    await page.goto(REAL);
    await expect.poll(() => autofill.look(`document.querySelector('#ap_password').matches(':autofill')`)).toBe(true);
    await page.mouse.click(600, 700);
    await expect.poll(() => autofill.look(`document.querySelector('#ap_password').value`)).toBe('S3cret-pw');
    await staysFree(page);
    const popup = await extension.openPopup(page);
    await expect(popup.locator('h1')).toHaveText('Amazon’s own sign-in');
    expect(await extension.badgeOf(page)).toMatchObject({ text: '', title: 'An official sign-in page' });
    await popup.close();
    await page.locator('#signInSubmit').click();
    await expect.poll(() => internet.requestsTo('www.amazon.co.jp').length).toBeGreaterThan(1);
  });
});

test('a checkout is filled in by the browser, also in its first moments', async ({ page, internet }) => {
  const fields = `${ADDRESS_FIELDS}${CARD_FIELDS}`;
  internet.serve('kawase-tea.test', plainSignIn('kawase-tea.test', { fields }));
  const autofill = await autofillOf(page);
  await page.goto('https://kawase-tea.test/checkout', { waitUntil: 'commit' });
  await page.locator('#ccnum').waitFor();
  await autofill.card('#ccnum');
  await autofill.address('#fn');
  for (const [field, value] of [
    ['#ccnum', '4111111111111111'],
    ['#fn', '山田太郎'],
    ['[name=zip]', '100-0001'],
  ] as const)
    await expect(page.locator(field)).toHaveValue(value);
  await staysFree(page);
});

test('fields that only hint at a password, and search boxes, wake nobody', async ({ page, internet, extension }) => {
  const fields = `<input type="password" name="hint" class="hint" style="display: none"><input type="password" style="position: absolute; width: 0; height: 0; border: 0; padding: 0"><input type="search" name="q">`;
  internet.serve('blog.test', amazonSignIn({ fields }));
  await page.goto('https://blog.test/');
  await letPageLook(page, 200);
  expect(await guardOn(page).text()).toBeNull();
  expect(await extension.badgeOf(page)).toMatchObject({ text: '', title: 'Honmono' });
});

test('a sheet that makes a line for each cell is not held at every cell', async ({ page, internet }) => {
  const script = `window.said = []; document.addEventListener('click', ({ target }) => { if (target.localName !== 'td') return; const line = document.createElement('input');
    line.onkeydown = ({ key }) => said.push(key); target.replaceChildren(line); line.focus(); });`;
  const cells = Array.from({ length: 12 }, (_, at) => `<td id="c${at}">${at}</td>`).join('');
  internet.serve('sheet.test', plainSignIn('sheet.test', { script, fields: `<table><tr>${cells}</tr></table>` }));
  await page.goto('https://sheet.test/');
  for (let at = 0; at < 12; at++) {
    await page.locator(`#c${at}`).click();
    await page.keyboard.type('ab');
  }
  await expect
    .poll(() => page.locator('td input').evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value).join()))
    .toBe(Array(12).fill('ab').join());
  const said = await page.evaluate(() => (window as unknown as { said: string[] }).said.length);
  expect(said).toBeGreaterThanOrEqual(20); // of 24: a cell now and then is held for a moment
});

test('an honest sign-in takes what is typed, also in its first moments', async ({ page, internet }) => {
  internet.serve('kawase-tea.test', plainSignIn('kawase-tea.test'));
  await page.goto('https://kawase-tea.test/login', { waitUntil: 'commit' });
  await page.locator('#pass').focus();
  await page.keyboard.type(SECRET);
  await expect(page.locator('#pass')).toHaveValue(SECRET);
});

test('a change of password goes as ever', async ({ page, internet }) => {
  const fields = ['old', 'new', 'again'].map((name) => `<input type="password" id="${name}" name="${name}">`).join('');
  internet.serve('kawase-tea.test', plainSignIn('kawase-tea.test', { fields }));
  await page.goto('https://kawase-tea.test/account');
  for (const name of ['old', 'new', 'again']) await page.locator(`#${name}`).pressSequentially(`${SECRET}${name}`);
  for (const name of ['old', 'new', 'again']) await expect(page.locator(`#${name}`)).toHaveValue(`${SECRET}${name}`);
  await page.keyboard.press('Enter');
  await expect.poll(() => internet.requestsTo('kawase-tea.test')).toContain('/login');
});

test('a window that an imitation opens empty and writes into is locked too', async ({ page, context, internet }) => {
  const inner =
    '<title>Amazonサインイン</title><h1>Amazon ログイン</h1><input type="password" id="ap_password"><p>© 1996-2024, Amazon.com, Inc. or its affiliates</p>';
  internet.serve(
    FALSE_HOST,
    `<!doctype html><title>a</title><button onclick="window.made = window.open('about:blank'); made.document.body.innerHTML = this.dataset.inner" data-inner='${inner.replaceAll("'", '')}'>next</button>`,
  );
  await page.goto(FALSE_PAGE);
  const opening = context.waitForEvent('page');
  await page.locator('button').click();
  const opened = await opening;
  await guardOn(opened).toShow('Danger');
  await opened.evaluate(() => document.querySelector<HTMLElement>('#ap_password')!.focus());
  await opened.keyboard.type(SECRET);
  expect(await opened.locator('#ap_password').inputValue()).toBe('');
});

test('a document that a page brings along asks for nothing secret', async ({ page, internet }) => {
  const inner = encodeURIComponent(
    '<h1>Sign in</h1><form><input type="password" id="word"><button>Sign in</button></form>',
  );
  internet.serve(
    'blog.test',
    `<!doctype html><title>Blog</title><iframe src="data:text/html,${inner}" width="400" height="200"></iframe>`,
  );
  await page.goto('https://blog.test/');
  await guardOn(page).toShow('Danger');
  const frame = page.frames().find((one) => one.url().startsWith('data:'))!;
  await frame.evaluate(() => document.querySelector<HTMLElement>('#word')!.focus());
  await page.keyboard.type(SECRET);
  expect(await frame.locator('#word').inputValue()).toBe('');
});

test('the popup and the toolbar name a false page', async ({ page, internet, extension }) => {
  internet.serve(FALSE_HOST, amazonSignIn());
  await page.goto(FALSE_PAGE);
  await guardOn(page).toShow('Danger');
  const popup = await extension.openPopup(page);
  await expect(popup.locator('h1')).toHaveText('This page is not Amazon’s');
  await expect(popup.locator('.page-itself')).toContainText(FALSE_HOST);
  expect(await extension.badgeOf(page)).toMatchObject({
    text: '!',
    title: 'This page may be an imitation',
  });
});
