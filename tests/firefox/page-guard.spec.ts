import { mkdirSync, writeFileSync } from 'node:fs';
import { amazonSignIn, FALSE_HOST, FALSE_PAGE, HIDDEN_FORM, plainSignIn } from '../browser/harness/sign-in-pages.ts';
import { SECRET } from '../harness/hand.ts';
import { LATE } from '../harness/pages/late-sign-ins.ts';
import { letPageLook, overheard } from './harness/eavesdrop.ts';
import { copy, handOn } from './harness/hand.ts';
import { openOptions } from './harness/options-page.ts';
import { EXTENSION_ORIGIN } from './harness/start-firefox.ts';
import { systemOf } from './harness/system.ts';
import type { Tab } from './harness/tab.ts';
import { expect, test } from './harness/test.ts';
import { slowVerdicts } from './harness/verdicts.ts';

const SCREENSHOTS = '.cache/screenshots';
const REAL_HOST = 'www.amazon.co.jp';
const SHOP_HOST = 'kawase-tea.test';
const [SHIFT, TAB, SPACE] = ['\uE008', '\uE004', ' '] as const;
const HELD_MS = 3_400;

const readValue = (tab: Tab, selector: string) =>
  tab.evaluate((wanted) => document.querySelector<HTMLInputElement>(wanted)!.value, selector);
const isLocked = (tab: Tab) => expect.poll(() => tab.panelText('.panel')).toContain('Danger');

test('Firefox: an imitation takes nothing, an honest page everything, and each way out leads where it says', async ({
  firefox: { bidi },
  tab,
  internet,
}) => {
  test.setTimeout(240_000);
  const system = await systemOf(bidi);
  const hand = handOn(bidi, system, tab);
  await copy(system, SECRET);
  // a tab that was opened beside this one: what nobody looks at is judged when somebody does
  const comeBack = () => bidi.send('browsingContext.activate', { context: tab.context });
  internet.serve(FALSE_HOST, amazonSignIn());
  internet.serve(SHOP_HOST, plainSignIn(SHOP_HOST));

  await test.step('locked', async () => {
    await tab.goto(FALSE_PAGE);
    await expect.poll(() => tab.panelText('.panel')).toContain('Danger: not Amazon');
    await hand.focus('#ap_password');
    await hand.type(SECRET);
    expect(await readValue(tab, '#ap_password')).toBe('');
    expect(await overheard(tab)).toEqual([]);
    mkdirSync(SCREENSHOTS, { recursive: true });
    writeFileSync(`${SCREENSHOTS}/firefox-page-guard.png`, await tab.screenshot());
  });

  await test.step('the way out', async () => {
    await tab.click((await tab.buttonIn('.panel', 'Open the real Amazon'))!);
    await expect.poll(() => internet.requestsTo(REAL_HOST).length).toBeGreaterThan(0);
    await comeBack();
  });

  await test.step('a frame is told of over the whole page', async () => {
    const around = `<!doctype html><title>Blog</title><iframe src="${FALSE_PAGE}" width="500" height="300"></iframe>`;
    internet.serve('blog.test', around);
    await tab.goto('https://blog.test/');
    await expect.poll(() => tab.panelText('.panel')).toContain(FALSE_HOST);
    const [frame] = await tab.frames();
    const inFrame = handOn(bidi, system, frame!);
    await inFrame.focus('#ap_password');
    await inFrame.type(SECRET);
    expect(await readValue(frame!, '#ap_password')).toBe('');
    expect(await overheard(tab)).toEqual([]);
  });

  await test.step('what stands in the fields already is emptied', async () => {
    internet.serve(FALSE_HOST, amazonSignIn({ fields: '<input id="ap_password" type="password" value="known">' }));
    await tab.goto(FALSE_PAGE);
    await isLocked(tab);
    expect(await readValue(tab, '#ap_password')).toBe('');
  });

  await test.step('while it is judged nothing is heard, and nothing comes of it', async () => {
    internet.serve(FALSE_HOST, amazonSignIn({ script: HIDDEN_FORM }));
    const verdicts = await slowVerdicts(bidi);
    await comeBack();
    await verdicts.hold();
    await tab.goto(`${FALSE_PAGE}?judged`);
    await hand.run(`showForm('#ap_password')`);
    await hand.type('hu');
    await hand.paste();
    await hand.press('Enter');
    await hand.click('#signInSubmit');
    await expect.poll(verdicts.isAsked).toBe(true);
    await verdicts.give();
    await isLocked(tab);
    await letPageLook(tab, 60);
    expect(await overheard(tab)).toEqual([]);
    expect(internet.requestsTo(FALSE_HOST).filter((path) => path === '/ap/signin')).toHaveLength(3);
  });

  for (const [name, html] of Object.entries(LATE))
    await test.step(name, async () => {
      internet.serve(FALSE_HOST, html);
      await tab.goto(FALSE_PAGE);
      await letPageLook(tab, 100);
      expect(await tab.panelText('.panel')).toBeNull();
      await hand.run('change()');
      await isLocked(tab);
    });

  await test.step('it is used anyway only when the button is held', async () => {
    internet.serve(FALSE_HOST, amazonSignIn());
    await tab.goto(FALSE_PAGE);
    await isLocked(tab);
    await tab.click((await tab.buttonIn('.panel', 'Use this page anyway…'))!);
    await expect.poll(() => tab.buttonIn('.panel', /^Hold for 3 seconds/)).not.toBeNull();
    await holdKeys([SHIFT, TAB]);
    await holdKeys([SPACE], 900);
    expect(await tab.panelText('.panel')).toContain('Hold for 3 seconds');
    await holdKeys([SPACE], HELD_MS);
    await expect.poll(() => tab.panelText('.panel')).toBeNull();
    await hand.focus('#ap_password');
    await hand.type(SECRET);
    await expect.poll(() => readValue(tab, '#ap_password')).toBe(SECRET);
  });

  await test.step('an honest page is left in peace', async () => {
    await tab.goto(`https://${SHOP_HOST}/login`);
    await hand.focus('#pass');
    await hand.type(SECRET);
    await expect.poll(() => readValue(tab, '#pass')).toBe(SECRET);
    expect(await tab.panelText('.panel')).toBeNull();
  });

  await test.step('a change of password goes as ever', async () => {
    const names = ['old', 'new', 'again'];
    const fields = names.map((name) => `<input type="password" id="${name}" name="${name}">`).join('');
    internet.serve(SHOP_HOST, plainSignIn(SHOP_HOST, { fields }));
    await tab.goto(`https://${SHOP_HOST}/account`);
    for (const name of names) {
      await hand.focus(`#${name}`);
      await hand.type(`${SECRET}${name}`);
    }
    for (const name of names) await expect.poll(() => readValue(tab, `#${name}`)).toBe(`${SECRET}${name}`);
    await hand.press('Enter');
    await expect.poll(() => internet.requestsTo(SHOP_HOST).slice(-1)).toEqual(['/login']);
  });

  await test.step('a brand’s password that is typed elsewhere is stopped before its last letter', async () => {
    const word = 'matcha-2026-latte';
    internet.serve(REAL_HOST, amazonSignIn());
    internet.serve(SHOP_HOST, plainSignIn(SHOP_HOST));
    const options = await openOptions(bidi);
    await options.press('#reuse input[type=checkbox]');
    await expect.poll(() => options.text('#reuse')).toContain('Changed.');
    await comeBack();
    await expect(async () => {
      await tab.goto(`https://${REAL_HOST}/ap/signin`);
      await hand.focus('#ap_password');
      for (const letter of word) await hand.type(letter);
      await hand.press('Enter');
      await options.tab.goto(`${EXTENSION_ORIGIN}/options.html`);
      expect(await options.tab.evaluate(() => document.querySelector('[data-brands="1"]') !== null, null)).toBe(true);
    }).toPass();
    await comeBack();
    await tab.goto(`https://${SHOP_HOST}/login`);
    await hand.focus('#pass');
    for (const letter of word.slice(0, -1)) await hand.type(letter);
    await expect.poll(() => tab.panelText('.panel')).toContain('Amazon password');
    expect(await readValue(tab, '#pass')).toBe('');
    expect((await overheard(tab)).join()).not.toContain(word);
  });

  /** Presses keys, holds them so long, and lets go in turn: BiDi itself waits, as a hand does. */
  async function holdKeys(keys: readonly string[], ms = 0): Promise<void> {
    const actions = [
      ...keys.map((value) => ({ type: 'keyDown', value })),
      { type: 'pause', duration: ms },
      ...keys.toReversed().map((value) => ({ type: 'keyUp', value })),
    ];
    await bidi.send('input.performActions', { context: tab.context, actions: [{ type: 'key', id: 'keys', actions }] });
  }
});
