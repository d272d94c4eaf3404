import { amazonSignIn, FALSE_HOST, plainSignIn } from '../../browser/harness/sign-in-pages.ts';

/** Pages that become an imitation's sign-in only when `change()` is called. */
export const LATE = {
  'whose page it is comes late': plainSignIn(FALSE_HOST, {
    script: `window.change = () => { document.title = 'Amazonサインイン'; document.querySelector('h1').textContent = 'Amazon ログイン'; document.querySelector('footer').textContent = '© 1996-2024, Amazon.com, Inc. or its affiliates'; };`,
  }),
  'a page of one document shows its sign-in late': amazonSignIn({
    fields: '',
    script: `window.change = () => { history.pushState({}, '', '/login'); document.querySelector('#form').insertAdjacentHTML('afterbegin', '<input type=email name=email><input type=password id=ap_password>'); };`,
  }),
  'a search box becomes a password': amazonSignIn({
    fields: '<input type="search" name="q" id="q">',
    script: `window.change = () => { document.querySelector('#q').type = 'password'; };`,
  }),
  'a search box is drawn as a password': amazonSignIn({
    fields: '<input name="q" id="q">',
    script: `window.change = () => { document.querySelector('#q').style = '-webkit-text-security: disc'; };`,
  }),
  'a search box gets a font of dots': amazonSignIn({
    fields: '<input name="q" id="q">',
    script: `window.change = () => { document.querySelector('#q').style = 'font-family: text-security-disc'; };`,
  }),
};
