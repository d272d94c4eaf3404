import type { Page } from '@playwright/test';
import { SECRET, USER } from '../harness/hand.ts';
import { inParts } from '../harness/in-parts.ts';
import { HONEST, HONEST_HOST as HOST, honestPage } from '../harness/pages/honest-sign-ins.ts';
import { autofillOf } from './harness/autofill.ts';
import { handOn } from './harness/hand.ts';
import { guardOn } from './harness/panel.ts';
import { amazonSignIn, FALSE_HOST, FALSE_PAGE, HIDDEN_FORM } from './harness/sign-in-pages.ts';
import { expect, test } from './harness/test.ts';
import { copySecret, expectNothingHeard } from './harness/typing.ts';
import { slowVerdict, toBeJudged } from './harness/verdicts.ts';

/** Honest sign-ins in the moments in which they are judged: whatever a person does then, the page gets it all. */

const saidOn = (page: Page) => page.evaluate(() => (window as unknown as { said: string[] }).said);

for (const [part, pages] of inParts(HONEST, 4).entries()) {
  test(`nothing is lost while an honest page is judged, part ${part + 1}`, async ({ page, context, internet }) => {
    await copySecret(page);
    const verdict = await slowVerdict(context);
    for (const [at, [name, one]] of pages.entries())
      await test.step(name, async () => {
        const before = internet.requestsTo(HOST).length;
        internet.serve(HOST, honestPage(one));
        await verdict.hold();
        await page.goto(`https://${HOST}/login?${at}`);
        // an honest page is held for 0.7 s at the most: the fields come just before somebody writes
        await page.evaluate(() => document.querySelector('main')?.removeAttribute('hidden'));
        await one.act(handOn(page));
        await expect.poll(verdict.isAsked, name).toBe(true);
        await verdict.give();
        if (one.says) await expect.poll(async () => (await saidOn(page)).at(-1), name).toBe(one.says);
        // once, and not once more by what was held
        const sent = () =>
          internet
            .requestsTo(HOST)
            .slice(before)
            .filter((path) => path.startsWith('/in'));
        if (one.sends) await expect.poll(sent, name).toEqual([one.sends]);
        expect(await guardOn(page).text(), name).toBeNull();
      });
  });
}

test('while an imitation is judged nothing is heard, and nothing comes of it', async ({ page, context, internet }) => {
  internet.serve(FALSE_HOST, amazonSignIn({ script: HIDDEN_FORM }));
  await copySecret(page);
  const verdict = await slowVerdict(context);
  await page.goto(FALSE_PAGE);
  await handOn(page).run(`showForm('#ap_email')`);
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
  internet.serve(HOST, honestPage(HONEST['the page listens for Enter itself']!));
  await page.goto(`https://${HOST}/login`);
  await extension.stopWorker();
  await page.bringToFront();
  await page.evaluate(() => document.querySelector('main')?.removeAttribute('hidden'));
  await HONEST['the page listens for Enter itself']!.act(handOn(page));
  await expect.poll(async () => (await saidOn(page)).at(-1)).toBe(`signed in ${USER} ${SECRET}`);
});

test('a real webmail’s own sign-in takes what is typed at once, and is claimed by nobody', async ({
  page,
  webmail,
  extension,
}) => {
  const { user, password } = await webmail.openSignIn(page);
  await page.locator('#rcmloginuser').focus();
  await page.keyboard.type(user);
  await page.keyboard.press('Tab');
  await page.keyboard.type(password);
  await expect(page.locator('#rcmloginuser')).toHaveValue(user);
  await expect(page.locator('#rcmloginpwd')).toHaveValue(password);
  await toBeJudged(page.context(), new URL(page.url()).host);
  expect(await guardOn(page).text()).toBeNull();
  const popup = await extension.openPopup(page);
  await expect(popup.locator('body')).toContainText('This site is not known');
  await popup.close();
  await page.locator('#rcmloginpwd').press('Enter');
  await expect(page).toHaveURL(/_task=mail/);
});

test.describe('with a password of the browser', () => {
  test.use({ saved: { origin: `https://${HOST}`, user: USER, password: SECRET } });

  test('a press at once sends what the browser fills in', async ({ page, context, internet }) => {
    internet.serve(
      HOST,
      honestPage({ ...HONEST['the button is pressed']!, script: `document.querySelector('main').hidden = false;` }),
    );
    const autofill = await autofillOf(page);
    const verdict = await slowVerdict(context);
    await page.goto(`https://${HOST}/login`);
    // the press is the gesture for which the browser waits to give it
    await expect.poll(() => autofill.look(`document.querySelector('#pass').matches(':autofill')`)).toBe(true);
    await handOn(page).click('#go');
    await verdict.give();
    await expect.poll(() => internet.requestsTo(HOST)).toContain(`/in?user=${USER}&pass=${SECRET}`);
  });
});
