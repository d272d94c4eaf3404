import { expect } from '@playwright/test';
import type { Roundcube } from '../../../scripts/roundcube/start-roundcube.ts';
import type { Tab } from './tab.ts';

const [TAB, ENTER] = ['\uE004', '\uE007'];

/** Signs in to Roundcube, which is left in peace by us, and waits for its list of mails. */
export async function signIn(tab: Tab, { url, user, password }: Roundcube): Promise<void> {
  await tab.goto(url);
  // as a person does, at once: the page is being judged in these moments
  await tab.evaluate(() => document.querySelector<HTMLElement>('#rcmloginuser')!.focus(), null);
  for (const key of [...user, TAB, ...password]) await tab.press(key);
  const typed = () =>
    tab.evaluate(
      () => ['#rcmloginuser', '#rcmloginpwd'].map((one) => document.querySelector<HTMLInputElement>(one)?.value),
      null,
    );
  await expect.poll(typed).toEqual([user, password]);
  expect(await tab.panelText('.panel')).toBeNull();
  await tab.press(ENTER);
  await expect
    .poll(() => tab.evaluate(() => document.querySelector('#messagelist') !== null, null).catch(() => false))
    .toBe(true);
}
