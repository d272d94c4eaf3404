import type { Hand } from '../hand.ts';
import { SECRET, USER, write } from '../hand.ts';
import { bundleSignIn, type Framework } from './bundle.ts';

/** What a person does on a sign-in that a framework draws. */
export const FRAMEWORK_ACTS: Record<string, (hand: Hand) => Promise<unknown>> = {
  'is typed, and Enter pressed': async (hand) => {
    await write(hand);
    await hand.press('Enter');
  },
  'is typed, and the button pressed': async (hand) => {
    await write(hand);
    await hand.click('#go');
  },
  'is pasted': async (hand) => {
    await hand.focus('#user');
    await hand.insert(USER);
    await hand.focus('#pass');
    await hand.paste();
    await hand.press('Enter');
  },
};

/** What the page asks for when it was given all. */
export const FRAMEWORK_SENDS = `/in?user=${USER}&pass=${SECRET}`;

const CLAIMS = { title: 'Amazonサインイン', foot: '© 1996-2024, Amazon.com, Inc. or its affiliates' };

/** Answers of a host whose sign-in a framework draws; `brand` says to be Amazon's. Fields are hidden until `main` is not. */
export async function frameworkPage(framework: Framework, host: string, isHidden = true) {
  const script = await bundleSignIn(framework);
  const { title, foot } = host.endsWith('.amazon.co.jp') ? CLAIMS : { title: host, foot: `© ${host}` };
  const page = `<!doctype html><html lang="ja"><head><meta charset="utf-8"><title>${title}</title></head><body><h1>ログイン</h1><main ${isHidden ? 'hidden' : ''}></main><footer>${foot}</footer><script src="/${framework}.js"></script></body></html>`;
  return (path: string) =>
    path === `/${framework}.js`
      ? { headers: { 'content-type': 'text/javascript; charset=utf-8' }, body: script }
      : page;
}
