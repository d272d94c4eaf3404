import type { Page } from '@playwright/test';
import { autofillOf } from './harness/autofill.ts';
import { guardOn } from './harness/panel.ts';
import { amazonSignIn, FALSE_HOST, FALSE_PAGE } from './harness/sign-in-pages.ts';
import { expect, test } from './harness/test.ts';
import { copySecret, expectNothingHeard, SECRET } from './harness/typing.ts';
import { slowVerdict } from './harness/verdicts.ts';

/** Honest sign-ins in the moments in which they are judged: whatever a person does then, the page gets it all. */

const HOST = 'kawase-tea.test';
const USER = 'taro';
const FIELDS = '<input id="user" name="user" autocomplete="username"><input id="pass" name="pass" type="password">';
const FORM = `<form id="form" action="/in">${FIELDS}<button id="go">ログイン</button></form>`;
const TELL = 'window.said = []; const say = (...all) => said.push(all.join(" "));';
const BOTH = `say('signed in', user.value, pass.value)`;
const SIGNED_IN = `signed in ${USER} ${SECRET}`;
const SENT = `/in?user=${USER}&pass=${SECRET}`;

/** As React does it: the field is written from a state, and a value that the state knows already is no change. */
const CONTROLLED = `for (const field of [user, pass]) { let state = '', known = '';
  const own = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
  Object.defineProperty(field, 'value', { configurable: true, get() { return own.get.call(this); }, set(value) { known = String(value); own.set.call(this, value); } });
  field.addEventListener('input', () => { const now = own.get.call(field); if (now !== known) { known = now; state = now; } queueMicrotask(() => { field.value = state; }); }); }`;
const BOXES = Array.from(
  { length: 6 },
  (_, at) => `<input class="box" maxlength="1" inputmode="numeric" aria-label="認証コード ${at + 1}">`,
).join('');
const BOXES_SCRIPT = `const boxes = [...document.querySelectorAll('.box')];
  boxes.forEach((box, at) => { box.oninput = () => { if (box.value) boxes[at + 1]?.focus(); told(); };
    box.onkeydown = ({ key }) => { if (key === 'Backspace' && !box.value) boxes[at - 1]?.focus(); };
    box.onpaste = (event) => { event.preventDefault(); [...event.clipboardData.getData('text')].slice(0, 6).forEach((digit, n) => { boxes[n].value = digit; }); told(); }; });
  const told = () => { const code = boxes.map((box) => box.value).join(''); if (code.length === 6) say('code', code); };`;

interface Case {
  body: string;
  script?: string;
  /** Runs as soon as the fields are there. */
  act(page: Page): Promise<unknown>;
  /** What the page says at the end, or the request it sends. */
  says?: string;
  sends?: string;
}

async function write(page: Page): Promise<void> {
  await page.locator('#user').focus();
  await page.keyboard.type(USER);
  await page.keyboard.press('Tab');
  await page.keyboard.type(SECRET);
}
const writeAndEnter = async (page: Page) => {
  await write(page);
  await page.keyboard.press('Enter');
};
const writeAndPress = async (page: Page) => {
  await write(page);
  const { x, y, width, height } = (await page.locator('#go').boundingBox())!;
  await page.mouse.click(x + width / 2, y + height / 2);
};

const CASES: Record<string, Case> = {
  'the button is pressed': { body: FORM, act: writeAndPress, sends: SENT },
  'Enter is pressed in the field': { body: FORM, act: writeAndEnter, sends: SENT },
  'Enter sends a form without a button': {
    body: '<form action="/in"><input id="pass" name="pass" type="password"></form>',
    act: async (page) => {
      await page.locator('#pass').focus();
      await page.keyboard.type(SECRET);
      await page.keyboard.press('Enter');
    },
    sends: `/in?pass=${SECRET}`,
  },
  'a button that is no form’s reads the fields': {
    body: `${FIELDS}<button id="go" type="button">Log in</button>`,
    script: `go.onclick = () => ${BOTH};`,
    act: writeAndPress,
    says: SIGNED_IN,
  },
  'the page acts when the pointer goes down': {
    body: `${FIELDS}<div id="go" role="button">Log in</div>`,
    script: `go.onpointerdown = () => ${BOTH};`,
    act: writeAndPress,
    says: SIGNED_IN,
  },
  'the page listens for Enter itself': {
    body: `${FIELDS}<button id="go" type="button">Log in</button>`,
    script: `document.addEventListener('keydown', (event) => { if (event.keyCode === 13) { event.preventDefault(); ${BOTH}; } });`,
    act: writeAndEnter,
    says: SIGNED_IN,
  },
  'the page listens for Enter in the old way': {
    body: FIELDS,
    script: `pass.onkeypress = (event) => { if (event.which === 13) ${BOTH}; };`,
    act: writeAndEnter,
    says: SIGNED_IN,
  },
  'the page sends it by fetch and keeps the form': {
    body: FORM,
    script: `form.onsubmit = (event) => { event.preventDefault(); say('sent', new URLSearchParams(new FormData(form)), event.submitter?.id); };`,
    act: writeAndEnter,
    says: `sent user=${USER}&pass=${SECRET} go`,
  },
  'the page sends its form by submit()': {
    body: `<form id="form" action="/in">${FIELDS}<a id="go" href="#in">Log in</a></form>`,
    script: `go.onclick = (event) => { event.preventDefault(); form.submit(); };`,
    act: writeAndPress,
    sends: SENT,
  },
  'the page sends its form by requestSubmit()': {
    body: `<form id="form" action="/in">${FIELDS}<a id="go" href="#in">Log in</a></form>`,
    script: `go.onclick = (event) => { event.preventDefault(); form.requestSubmit(); };`,
    act: writeAndPress,
    sends: SENT,
  },
  'the button waits until something is written': {
    body: FORM,
    script: `go.disabled = true; pass.onkeyup = () => { go.disabled = !pass.value; };`,
    act: writeAndEnter,
    sends: SENT,
  },
  'the fields are required and of a pattern': {
    body: FORM,
    script: `for (const field of [user, pass]) field.required = true; pass.pattern = '[a-z0-9]{7}'; pass.minLength = 7;`,
    act: writeAndPress,
    sends: SENT,
  },
  'the fields are written from a state': {
    body: `${FIELDS}<button id="go" type="button">Log in</button>`,
    script: `${CONTROLLED} go.onclick = () => ${BOTH};`,
    act: writeAndPress,
    says: SIGNED_IN,
  },
  'each letter is looked at': {
    body: `${FIELDS}<button>OK</button>`,
    script: `pass.onkeydown = (event) => { if (/^[^0-9a-z]$/.test(event.key)) event.preventDefault(); }; pass.onchange = () => say('changed', pass.value); `,
    act: async (page) => {
      await page.locator('#pass').focus();
      await page.keyboard.type('hun-TER-ter2');
      await page.keyboard.press('Tab');
    },
    says: `changed ${SECRET}`,
  },
  'a letter is taken back': {
    body: FORM,
    act: async (page) => {
      await page.locator('#user').focus();
      await page.keyboard.type(`${USER}xy`);
      await page.keyboard.press('Backspace');
      await page.keyboard.press('Backspace');
      await page.keyboard.press('Tab');
      await page.keyboard.type(SECRET);
      await page.keyboard.press('Enter');
    },
    sends: SENT,
  },
  'a password is pasted': {
    body: FORM,
    act: async (page) => {
      await page.locator('#user').focus();
      await page.keyboard.insertText(USER);
      await page.locator('#pass').focus();
      await page.keyboard.press('Control+V');
      await page.keyboard.press('Enter');
    },
    sends: SENT,
  },
  'a code has a box for each digit': {
    body: BOXES,
    script: BOXES_SCRIPT,
    act: async (page) => {
      await page.locator('.box').first().focus();
      await page.keyboard.type('135790');
    },
    says: 'code 135790',
  },
  'a code is pasted into boxes': {
    body: BOXES,
    script: BOXES_SCRIPT,
    act: async (page) => {
      await page.locator('.box').first().focus();
      await page.keyboard.press('Control+V');
    },
    says: 'code hunter',
  },
  'a field is made anew when the keyboard comes': {
    body: FIELDS,
    script: `user.onfocus = () => { const made = user.cloneNode(); made.onfocus = null; user.replaceWith(made); made.focus(); }; pass.onkeydown = ({ key }) => { if (key === 'Enter') say('signed in', document.querySelector('#user').value, pass.value); };`,
    act: writeAndEnter,
    says: SIGNED_IN,
  },
  'a field is read-only until it has the keyboard': {
    body: FORM,
    script: `for (const field of [user, pass]) { field.readOnly = true; field.onfocus = () => { field.readOnly = false; }; }`,
    act: writeAndEnter,
    sends: SENT,
  },
  'a password manager fills the fields': {
    body: FORM,
    act: async (page) => {
      await page.locator('#user').fill(USER);
      await page.locator('#pass').fill(SECRET);
      await press(page);
    },
    sends: SENT,
  },
  'an input method composes': {
    body: `<input id="pass" aria-label="暗証番号">`,
    script: `pass.addEventListener('compositionend', () => say('composed', pass.value)); let last; pass.oninput = () => say('has', pass.value);`,
    act: async (page) => {
      await page.locator('#pass').focus();
      const session = await page.context().newCDPSession(page);
      await session.send('Input.imeSetComposition', { text: 'はん', selectionStart: 2, selectionEnd: 2 });
      await session.send('Input.insertText', { text: '半' });
    },
    says: 'has 半',
  },
  'a line with many lines is written': {
    body: `<textarea id="pass" aria-label="パスワード"></textarea>`,
    script: `pass.oninput = () => say(JSON.stringify(pass.value));`,
    act: async (page) => {
      await page.locator('#pass').focus();
      await page.keyboard.type('ab');
      await page.keyboard.press('Enter');
      await page.keyboard.type('c');
    },
    says: '"ab\\nc"',
  },
  'a text in place is written': {
    body: `<div id="pass" contenteditable aria-label="パスワード" style="min-height: 20px"></div>`,
    script: `pass.oninput = () => say('has', pass.textContent);`,
    act: async (page) => {
      await page.locator('#pass').focus();
      await page.keyboard.type(SECRET);
    },
    says: `has ${SECRET}`,
  },
  'a form stands in a closed shadow root': {
    body: '<x-form id="host" style="display: block"></x-form>',
    script: `const root = host.attachShadow({ mode: 'closed' }); root.innerHTML = ${JSON.stringify(FORM)}; window.inner = root;
      root.querySelector('form').onsubmit = (event) => { event.preventDefault(); say('signed in', root.querySelector('#user').value, root.querySelector('#pass').value); };`,
    act: async (page) => {
      await page.evaluate(() => (window as unknown as { inner: ShadowRoot }).inner.querySelector('input')!.focus());
      await page.keyboard.type(USER);
      await page.keyboard.press('Tab');
      await page.keyboard.type(SECRET);
      await page.keyboard.press('Enter');
    },
    says: SIGNED_IN,
  },
  'a press makes the field that is typed into then': {
    body: `${FIELDS.replace('id="pass"', 'id="pass" hidden')}<button id="go" type="button">Next</button>`,
    script: `go.onclick = () => { pass.hidden = false; pass.focus(); }; pass.oninput = () => { if (pass.value === '${SECRET}') ${BOTH}; };`,
    act: async (page) => {
      await page.locator('#user').focus();
      await page.keyboard.type(USER);
      await press(page);
      await page.keyboard.type(SECRET);
    },
    says: SIGNED_IN,
  },
  'a page listens to keys without a field': {
    body: '<canvas id="pad" tabindex="0" width="200" height="60"></canvas>',
    script: `let word = ''; addEventListener('keydown', ({ key }) => { if (key.length === 1) word += key; if (key === 'Enter') say('played', word); });`,
    act: async (page) => {
      await page.locator('#pad').focus();
      await page.keyboard.type('fp7');
      await page.keyboard.press('Enter');
    },
    says: 'played fp7',
  },
};

async function press(page: Page): Promise<void> {
  const { x, y, width, height } = (await page.locator('#go').boundingBox())!;
  await page.mouse.click(x + width / 2, y + height / 2);
}

const pageOf = ({ body, script = '' }: Case) =>
  `<!doctype html><html lang="ja"><head><meta charset="utf-8"><title>${HOST}</title></head><body><h1>会員ログイン</h1><main hidden>${body}</main><script>${TELL}${script}</script></body></html>`;
const saidOn = (page: Page) => page.evaluate(() => (window as unknown as { said: string[] }).said);

for (const [name, one] of Object.entries(CASES)) {
  test(`nothing is lost when ${name}`, async ({ page, context, internet }) => {
    internet.serve(HOST, pageOf(one));
    await copySecret(page);
    const verdict = await slowVerdict(context);
    await page.goto(`https://${HOST}/login`);
    // an honest page is held for 0.7 s at the most: the fields come just before somebody writes
    await page.evaluate(() => document.querySelector('main')?.removeAttribute('hidden'));
    await one.act(page);
    await expect.poll(verdict.isAsked).toBe(true);
    await verdict.give();
    if (one.says) await expect.poll(async () => (await saidOn(page)).at(-1)).toBe(one.says);
    if (one.sends) await expect.poll(() => internet.requestsTo(HOST)).toContain(one.sends);
    // once, and not once more by what was held
    if (one.sends) expect(internet.requestsTo(HOST).filter((path) => path.startsWith('/in'))).toHaveLength(1);
    expect(await guardOn(page).text()).toBeNull();
  });
}

test('while an imitation is judged nothing is heard, and nothing comes of it', async ({ page, context, internet }) => {
  internet.serve(FALSE_HOST, amazonSignIn());
  await copySecret(page);
  const verdict = await slowVerdict(context);
  await page.goto(FALSE_PAGE, { waitUntil: 'commit' });
  await page.locator('#ap_email').focus();
  await page.keyboard.type(USER);
  await page.locator('#ap_password').focus();
  await page.keyboard.type('hu');
  await page.keyboard.press('Control+V');
  await page.keyboard.press('Enter');
  const { x, y } = (await page.locator('#signInSubmit').boundingBox())!;
  await page.mouse.click(x + 5, y + 5);
  await expect.poll(verdict.isAsked).toBe(true);
  await verdict.give();
  await guardOn(page).toShow('Danger');
  await expectNothingHeard(page);
  expect(await page.locator('#ap_email').inputValue()).toBe('');
  expect(internet.requestsTo(FALSE_HOST).filter((path) => path === '/ap/signin')).toHaveLength(1);
});

test('a verdict that comes too late empties what was given to the page', async ({ page, context, internet }) => {
  internet.serve(FALSE_HOST, amazonSignIn());
  const verdict = await slowVerdict(context);
  await page.goto(FALSE_PAGE, { waitUntil: 'commit' });
  await page.locator('#ap_password').focus();
  await page.keyboard.type(SECRET);
  await expect(page.locator('#ap_password')).toHaveValue(SECRET);
  await verdict.give();
  await guardOn(page).toShow('Danger');
  expect(await page.locator('#ap_password').inputValue()).toBe('');
});

test('the first moments are held too when the worker is asleep', async ({ page, extension, internet }) => {
  internet.serve(HOST, pageOf(CASES['the page listens for Enter itself']!));
  await page.goto(`https://${HOST}/login`);
  await extension.stopWorker();
  await page.bringToFront();
  await page.evaluate(() => document.querySelector('main')?.removeAttribute('hidden'));
  await writeAndEnter(page);
  await expect.poll(async () => (await saidOn(page)).at(-1)).toBe(SIGNED_IN);
});

test.describe('with a password of the browser', () => {
  test.use({ saved: { origin: `https://${HOST}`, user: USER, password: SECRET } });

  test('a press at once sends what the browser fills in', async ({ page, context, internet }) => {
    internet.serve(
      HOST,
      pageOf({ ...CASES['the button is pressed']!, script: `document.querySelector('main').hidden = false;` }),
    );
    const autofill = await autofillOf(page);
    const verdict = await slowVerdict(context);
    await page.goto(`https://${HOST}/login`);
    // the press is the gesture for which the browser waits to give it
    await expect.poll(() => autofill.look(`document.querySelector('#pass').matches(':autofill')`)).toBe(true);
    await press(page);
    await verdict.give();
    await expect.poll(() => internet.requestsTo(HOST)).toContain(SENT);
  });
});
