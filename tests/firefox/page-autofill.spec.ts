import { ADDRESS_FIELDS, CARD_FIELDS } from '../browser/harness/autofill.ts';
import { amazonSignIn, FALSE_HOST, FALSE_PAGE } from '../browser/harness/sign-in-pages.ts';
import type { Hand } from '../harness/hand.ts';
import { letPageLook } from './harness/eavesdrop.ts';
import { closeFirstStart } from './harness/first-start.ts';
import { handOn } from './harness/hand.ts';
import { saveCardAndAddress, saveLogin } from './harness/saved.ts';
import { type System, systemOf } from './harness/system.ts';
import type { Tab } from './harness/tab.ts';
import { expect, install, test } from './harness/test.ts';

/** Firefox's own filling: what it puts into a page without the extension, and that none of it arrives with it. */

test.use({ isInstalled: false });

const PASSWORD = 'S3cret-pw';
const REAL = 'https://www.amazon.co.jp';
const late = (fields: string) =>
  amazonSignIn({
    fields: '',
    script: `setTimeout(() => { document.querySelector('#form').insertAdjacentHTML('afterbegin', ${JSON.stringify(fields)}) }, 400);`,
  });
const PASSWORD_FIELDS = `<input id="ap_email" name="email" type="email" autocomplete="username"><input id="ap_password" name="password" type="password" autocomplete="current-password">`;
const PASSWORD_PAGES = [
  ['in the page', amazonSignIn()],
  ['added by a script', late(PASSWORD_FIELDS)],
] as const;
const FORMS = [
  ['a card', amazonSignIn({ fields: CARD_FIELDS }), '#ccnum', '4111111111111111'],
  ['a card, fields added by a script', late(CARD_FIELDS), '#ccnum', '4111111111111111'],
  ['an address', amazonSignIn({ fields: ADDRESS_FIELDS }), '#fn', 'Taro Yamada'],
] as const;

const readValue = (tab: Tab, selector: string) =>
  tab.evaluate((wanted) => document.querySelector<HTMLInputElement>(wanted)?.value ?? null, selector);
const heardOn = (tab: Tab) =>
  tab.evaluate(
    () =>
      (window as unknown as { heard: string[] }).heard.filter((one) => /S3cret|taro@|4111|Yamada|Chiyoda/.test(one)),
    null,
  );

/** Asks the browser for what it has saved for a field, and takes the first. */
async function pick(hand: Hand, tab: Tab, field: string): Promise<void> {
  await hand.focus(field);
  await tab.press('\uE015');
  await tab.press('\uE015');
  await tab.press('\uE007');
}

/** The same where it surely has something: a key that comes before its list is shown would be the page's. */
async function pickOffered(system: System, hand: Hand, tab: Tab, field: string): Promise<void> {
  const isOffered = () =>
    system.run(() => {
      const list = document.getElementById('PopupAutoComplete') as (HTMLElement & { popupOpen?: boolean }) | null;
      return list?.popupOpen === true;
    }, null);
  await expect.poll(() => readValue(tab, field)).not.toBeNull();
  await expect(async () => {
    await hand.focus(field);
    if (!(await isOffered())) await tab.press('\uE015');
    await expect.poll(isOffered, { timeout: 3_000 }).toBe(true);
  }).toPass();
  await tab.press('\uE015');
  await tab.press('\uE007');
}

test('Firefox fills in a saved password, a card and an address, and nothing of it on a page that is guarded', async ({
  firefox: { bidi },
  tab,
  internet,
}) => {
  test.setTimeout(240_000);
  const system = await systemOf(bidi);
  const hand = handOn(bidi, system, tab);
  const login = { user: 'taro@kawase.test', password: PASSWORD };
  for (const origin of [`https://${FALSE_HOST}`, REAL]) await saveLogin(system, { origin, ...login });
  await saveCardAndAddress(system);

  for (const [name, html] of PASSWORD_PAGES)
    await test.step(`unguarded: a password, fields ${name}`, async () => {
      internet.serve(FALSE_HOST, html);
      await tab.goto(FALSE_PAGE);
      await expect.poll(() => readValue(tab, '#ap_password')).toBe(PASSWORD);
      await expect.poll(() => heardOn(tab)).not.toEqual([]);
    });
  for (const [name, html, field, value] of FORMS)
    await test.step(`unguarded: ${name}`, async () => {
      internet.serve(FALSE_HOST, html);
      await tab.goto(FALSE_PAGE);
      await expect(async () => {
        await pickOffered(system, hand, tab, field);
        // it fills in a moment after it was told to
        await expect.poll(() => readValue(tab, field), { timeout: 3_000 }).toBe(value);
      }).toPass();
      await expect.poll(() => heardOn(tab)).not.toEqual([]);
    });

  await install(bidi);
  await closeFirstStart(bidi);
  await bidi.send('browsingContext.activate', { context: tab.context });

  for (const [name, html] of PASSWORD_PAGES)
    await test.step(`guarded: a password, fields ${name}`, async () => {
      internet.serve(FALSE_HOST, html);
      await tab.goto(FALSE_PAGE);
      await expect.poll(() => tab.panelText('.panel')).toContain('Danger');
      await letPageLook(tab, 200);
      expect(await readValue(tab, '#ap_password')).toBe('');
      expect(await heardOn(tab)).toEqual([]);
    });
  for (const [name, html, field] of FORMS)
    await test.step(`guarded: ${name}`, async () => {
      internet.serve(FALSE_HOST, html);
      await tab.goto(FALSE_PAGE);
      // at once, while the page is being judged, and when it is locked
      await expect.poll(() => readValue(tab, field)).not.toBeNull();
      await pick(hand, tab, field);
      await expect.poll(() => tab.panelText('.panel')).toContain('Danger');
      await pick(hand, tab, field);
      await letPageLook(tab, 100);
      expect(await readValue(tab, field)).toBe('');
      expect(await heardOn(tab)).toEqual([]);
    });

  await test.step('the genuine sign-in is filled in as ever', async () => {
    internet.serve(new URL(REAL).host, amazonSignIn());
    await tab.goto(`${REAL}/ap/signin`);
    await expect.poll(() => readValue(tab, '#ap_password')).toBe(PASSWORD);
    expect(await tab.panelText('.panel')).toBeNull();
  });
});
