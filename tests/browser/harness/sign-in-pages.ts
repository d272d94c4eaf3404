/** A host of nobody's, as imitations stand on. */
export const FALSE_HOST = 'vbduteq.test';
export const FALSE_PAGE = `https://${FALSE_HOST}/ap/signin`;

/** What a page heard and read, whatever it tried: every event with a secret in it, and every value it saw at its `looks`. */
const EAVESDROP = `
window.heard = [];
const types = ['keydown','keypress','keyup','beforeinput','textInput','input','change','paste','drop','compositionstart','compositionupdate','compositionend','submit','formdata'];
for (const target of [window, document]) for (const type of types) target.addEventListener(type, (event) => {
  if (!event.isTrusted) return;
  heard.push(type + ':' + (event.key ?? event.data ?? event.clipboardData?.getData('text') ?? event.dataTransfer?.getData('text') ?? event.target?.value ?? ''));
}, true);
window.looks = 0;
setInterval(() => { looks++; for (const field of document.querySelectorAll('input,textarea')) if (field.value && field.type !== 'submit') heard.push('read:' + field.value); }, 5);
`;

export interface SignInPage {
  title?: string;
  /** Goes before everything else in the head. */
  script?: string;
  fields?: string;
  /** Goes behind the form. */
  after?: string;
  copyright?: string;
}

const AMAZON_FIELDS = `<label for="ap_email">Eメールまたは携帯電話番号</label><input id="ap_email" name="email" type="email" autocomplete="username">
<label for="ap_password">パスワード</label><input id="ap_password" name="password" type="password" autocomplete="current-password">`;

/** A page that says it is Amazon's sign-in, and listens as hard as it can. */
export function amazonSignIn({
  title = 'Amazonサインイン',
  script = '',
  fields = AMAZON_FIELDS,
  after = '',
  copyright = '© 1996-2024, Amazon.com, Inc. or its affiliates',
}: SignInPage = {}): string {
  return `<!doctype html><html lang="ja"><head><meta charset="utf-8"><title>${title}</title><script>${EAVESDROP}${script}</script></head>
<body><h1>ログイン</h1><form name="signIn" method="post" action="/ap/signin" id="form">
${fields}<input type="submit" id="signInSubmit" value="ログイン"></form>${after}
<footer><a href="#help">ヘルプ</a> ${copyright}</footer></body></html>`;
}

/** Hides the form until `showForm()` is called: fields are held only for so long after they are seen. */
export const HIDDEN_FORM = `document.addEventListener('DOMContentLoaded', () => { form.hidden = true; });
window.showForm = (selector) => { form.hidden = false; document.querySelector(selector).focus(); };`;

const PLAIN_FIELDS = `<label>会員番号 <input id="member" name="member" autocomplete="username"></label><label>パスワード <input id="pass" name="pass" type="password" autocomplete="current-password"></label>`;

/** A plain sign-in that says to be nobody else's, and listens as hard. */
export function plainSignIn(host: string, { fields = PLAIN_FIELDS, script = '' }: SignInPage = {}): string {
  return `<!doctype html><html lang="ja"><head><meta charset="utf-8"><title>${host} ログイン</title><script>${EAVESDROP}${script}</script></head>
<body><h1>会員ログイン</h1><form id="form" method="post" action="/login">${fields}<button>ログイン</button></form><footer>© ${host}</footer></body></html>`;
}
