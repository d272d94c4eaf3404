import { amazonSignIn, FALSE_HOST, FALSE_PAGE, plainSignIn } from '../browser/harness/sign-in-pages.ts';
import { SECRET } from '../harness/hand.ts';
import { PASSKEY_FIELDS, PASSKEYS } from '../harness/pages/passkeys.ts';
import { letPageLook, overheard } from './harness/eavesdrop.ts';
import { handOn } from './harness/hand.ts';
import { systemOf } from './harness/system.ts';
import type { Tab } from './harness/tab.ts';
import { expect, test } from './harness/test.ts';

const HOST = 'kawase-tea.test';

const saidOn = (tab: Tab) => tab.evaluate(() => (window as unknown as { said: string[] }).said, null);

test('Firefox: a passkey signs in by a button, and a false page gets none', async ({
  firefox: { bidi },
  tab,
  internet,
}) => {
  test.setTimeout(120_000);
  const system = await systemOf(bidi);
  const hand = handOn(bidi, system, tab);
  // an authenticator that the browser plays itself
  await system.run(() => {
    const keys: { addVirtualAuthenticator(...how: unknown[]): string } = Cc[
      '@mozilla.org/webauthn/service;1'
    ]!.getService(Ci.nsIWebAuthnService);
    keys.addVirtualAuthenticator('ctap2_1', 'internal', true, true, true, true);
  }, null);
  internet.serve(HOST, plainSignIn(HOST, { fields: PASSKEY_FIELDS, script: PASSKEYS }));
  internet.serve(FALSE_HOST, amazonSignIn({ fields: PASSKEY_FIELDS, script: PASSKEYS }));

  await tab.goto(`https://${HOST}/login`);
  await bidi.send('browsingContext.activate', { context: tab.context });
  await hand.run('make()');
  await expect.poll(() => saidOn(tab)).toEqual([expect.stringMatching(/^made /)]);
  const [made] = await saidOn(tab);

  await test.step('by a button, in the first moments', async () => {
    await tab.goto(`https://${HOST}/login?button`);
    await hand.focus('#user');
    await hand.type('taro');
    await hand.click('#key');
    await expect.poll(() => saidOn(tab)).toEqual([made!.replace('made', 'got')]);
    expect(await tab.evaluate(() => document.querySelector<HTMLInputElement>('#user')!.value, null)).toBe('taro');
    expect(await tab.panelText('.panel')).toBeNull();
  });

  await test.step('a false page', async () => {
    await tab.goto(`${FALSE_PAGE}#conditional`);
    await expect.poll(() => tab.panelText('.panel')).toContain('Danger');
    await hand.focus('#pass');
    await hand.type(SECRET);
    await letPageLook(tab, 60);
    expect(await overheard(tab)).toEqual([]);
    expect((await saidOn(tab)).filter((one) => one.startsWith('got'))).toEqual([]);
  });
});
