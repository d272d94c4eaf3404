import { type Hand, SECRET, USER, write } from '../hand.ts';

export const HONEST_HOST = 'kawase-tea.test';
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

export interface HonestSignIn {
  body: string;
  script?: string;
  /** Runs as soon as the fields are there. */
  act(hand: Hand): Promise<unknown>;
  /** What the page says at the end, or the request it sends. */
  says?: string;
  sends?: string;
}

const writeAndEnter = async (hand: Hand) => {
  await write(hand);
  await hand.press('Enter');
};
const writeAndPress = async (hand: Hand) => {
  await write(hand);
  await hand.click('#go');
};

/** Honest pages, and what a person does there in the moments in which they are judged: the page gets it all. */
export const HONEST: Record<string, HonestSignIn> = {
  'the button is pressed': { body: FORM, act: writeAndPress, sends: SENT },
  'Enter is pressed in the field': { body: FORM, act: writeAndEnter, sends: SENT },
  'Enter sends a form without a button': {
    body: '<form action="/in"><input id="pass" name="pass" type="password"></form>',
    act: async (hand) => {
      await hand.focus('#pass');
      await hand.type(SECRET);
      await hand.press('Enter');
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
  'a field is listened to key by key': {
    body: FIELDS,
    script: `let word = ''; pass.onkeypress = ({ charCode }) => { if (charCode > 31) word += String.fromCharCode(charCode); };
      pass.onkeydown = ({ key }) => { if (key === 'Enter') say('signed in', user.value, word); };`,
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
    act: async (hand) => {
      await hand.focus('#pass');
      await hand.type('hun-TER-ter2');
      await hand.press('Tab');
    },
    says: `changed ${SECRET}`,
  },
  'a letter is taken back': {
    body: FORM,
    act: async (hand) => {
      await hand.focus('#user');
      await hand.type(`${USER}xy`);
      await hand.press('Backspace');
      await hand.press('Backspace');
      await hand.press('Tab');
      await hand.type(SECRET);
      await hand.press('Enter');
    },
    sends: SENT,
  },
  'a password is pasted': {
    body: FORM,
    act: async (hand) => {
      await hand.focus('#user');
      await hand.insert(USER);
      await hand.focus('#pass');
      await hand.paste();
      await hand.press('Enter');
    },
    sends: SENT,
  },
  'a code has a box for each digit': {
    body: BOXES,
    script: BOXES_SCRIPT,
    act: async (hand) => {
      await hand.focus('.box');
      await hand.type('135790');
    },
    says: 'code 135790',
  },
  'a code is pasted into boxes': {
    body: BOXES,
    script: BOXES_SCRIPT,
    act: async (hand) => {
      await hand.focus('.box');
      await hand.paste();
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
    act: async (hand) => {
      await hand.fill('#user', USER);
      await hand.fill('#pass', SECRET);
      await hand.click('#go');
    },
    sends: SENT,
  },
  'an input method composes': {
    body: `<input id="pass" aria-label="暗証番号">`,
    script: `pass.addEventListener('compositionend', () => say('composed', pass.value)); let last; pass.oninput = () => say('has', pass.value);`,
    act: async (hand) => {
      await hand.focus('#pass');
      await hand.compose('はん', '半');
    },
    says: 'has 半',
  },
  'a line with many lines is written': {
    body: `<textarea id="pass" aria-label="パスワード"></textarea>`,
    script: `pass.oninput = () => say(JSON.stringify(pass.value));`,
    act: async (hand) => {
      await hand.focus('#pass');
      await hand.type('ab');
      await hand.press('Enter');
      await hand.type('c');
    },
    says: '"ab\\nc"',
  },
  'a text in place is written': {
    body: `<div id="pass" contenteditable aria-label="パスワード" style="min-height: 20px"></div>`,
    script: `pass.oninput = () => say('has', pass.textContent);`,
    act: async (hand) => {
      await hand.focus('#pass');
      await hand.type(SECRET);
    },
    says: `has ${SECRET}`,
  },
  'a form stands in a closed shadow root': {
    body: '<x-form id="host" style="display: block"></x-form>',
    script: `const root = host.attachShadow({ mode: 'closed' }); root.innerHTML = ${JSON.stringify(FORM)}; window.inner = root;
      root.querySelector('form').onsubmit = (event) => { event.preventDefault(); say('signed in', root.querySelector('#user').value, root.querySelector('#pass').value); };`,
    act: async (hand) => {
      await hand.run(`inner.querySelector('input').focus()`);
      await hand.type(USER);
      await hand.press('Tab');
      await hand.type(SECRET);
      await hand.press('Enter');
    },
    says: SIGNED_IN,
  },
  'a press makes the field that is typed into then': {
    body: `${FIELDS.replace('id="pass"', 'id="pass" hidden')}<button id="go" type="button">Next</button>`,
    script: `go.onclick = () => { pass.hidden = false; pass.focus(); }; pass.oninput = () => { if (pass.value === '${SECRET}') ${BOTH}; };`,
    act: async (hand) => {
      await hand.focus('#user');
      await hand.type(USER);
      await hand.click('#go');
      await hand.type(SECRET);
    },
    says: SIGNED_IN,
  },
  'a page listens to keys without a field': {
    body: '<canvas id="pad" tabindex="0" width="200" height="60"></canvas>',
    script: `let word = ''; addEventListener('keydown', ({ key }) => { if (key.length === 1) word += key; if (key === 'Enter') say('played', word); });`,
    act: async (hand) => {
      await hand.focus('#pad');
      await hand.type('fp7');
      await hand.press('Enter');
    },
    says: 'played fp7',
  },
};

/** The page; its fields are hidden until `main` is not. */
export const honestPage = ({ body, script = '' }: Pick<HonestSignIn, 'body' | 'script'>): string =>
  `<!doctype html><html lang="ja"><head><meta charset="utf-8"><title>${HONEST_HOST}</title></head><body><h1>会員ログイン</h1><main hidden>${body}</main><script>${TELL}${script}</script></body></html>`;
