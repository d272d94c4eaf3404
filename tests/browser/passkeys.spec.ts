import type { Page } from '@playwright/test';
import { SECRET } from '../harness/hand.ts';
import { PASSKEY_FIELDS, PASSKEYS } from '../harness/pages/passkeys.ts';
import { handOn } from './harness/hand.ts';
import { guardOn } from './harness/panel.ts';
import { amazonSignIn, FALSE_HOST, FALSE_PAGE, plainSignIn } from './harness/sign-in-pages.ts';
import { expect, test } from './harness/test.ts';
import { expectNothingHeard } from './harness/typing.ts';
import { toBeJudged } from './harness/verdicts.ts';

/** Passkeys, with an authenticator that the browser plays itself: they are bound to their site, and nothing to lock. */

const HOST = 'kawase-tea.test';

const saidOn = (page: Page) => page.evaluate(() => (window as unknown as { said: string[] }).said);

async function playAuthenticator(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('WebAuthn.enable', { enableUI: false });
  await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      ...{ protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true },
      ...{ isUserVerified: true, automaticPresenceSimulation: true },
    },
  });
}

test('a passkey signs in, by a button and offered in the field, and a false page gets none', async ({
  page,
  internet,
}) => {
  internet.serve(HOST, plainSignIn(HOST, { fields: PASSKEY_FIELDS, script: PASSKEYS }));
  internet.serve(FALSE_HOST, amazonSignIn({ fields: PASSKEY_FIELDS, script: PASSKEYS }));
  await playAuthenticator(page);
  await page.goto(`https://${HOST}/login`);
  await page.evaluate(() => (window as unknown as { make(): void }).make());
  await expect.poll(() => saidOn(page)).toEqual([expect.stringMatching(/^made /)]);
  const [made] = await saidOn(page);

  await test.step('by a button, in the first moments', async () => {
    await page.goto(`https://${HOST}/login?button`, { waitUntil: 'commit' });
    await page.locator('#user').focus();
    await page.keyboard.type('taro');
    await handOn(page).click('#key');
    await expect.poll(() => saidOn(page)).toEqual([made!.replace('made', 'got')]);
    await expect(page.locator('#user')).toHaveValue('taro');
  });

  await test.step('offered in the field', async () => {
    await page.goto(`https://${HOST}/login?field#conditional`);
    await page.locator('#user').focus();
    await toBeJudged(page.context(), HOST);
    await expect.poll(() => saidOn(page)).toEqual([made!.replace('made', 'got')]);
    expect(await guardOn(page).text()).toBeNull();
  });

  await test.step('a false page', async () => {
    await page.goto(`${FALSE_PAGE}#conditional`);
    await guardOn(page).toShow('Danger');
    await page.evaluate(() => document.querySelector<HTMLElement>('#pass')!.focus());
    await page.keyboard.type(SECRET);
    await expectNothingHeard(page);
    expect((await saidOn(page)).filter((one) => one.startsWith('got'))).toEqual([]);
    await guardOn(page).toShow('Danger');
  });
});
