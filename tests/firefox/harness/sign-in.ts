import { expect } from '@playwright/test';
import type { Roundcube } from '../../../scripts/roundcube/start-roundcube.ts';
import type { Tab } from './tab.ts';

/** Signs in to Roundcube and waits for its list of mails. */
export async function signIn(tab: Tab, { url, user, password }: Roundcube): Promise<void> {
  await tab.goto(url);
  await tab.evaluate(
    ([name, word]) => {
      document.querySelector<HTMLInputElement>('#rcmloginuser')!.value = name!;
      document.querySelector<HTMLInputElement>('#rcmloginpwd')!.value = word!;
      document.querySelector<HTMLElement>('#rcmloginsubmit')!.click();
    },
    [user, password],
  );
  await expect
    .poll(() => tab.evaluate(() => document.querySelector('#messagelist') !== null, null).catch(() => false))
    .toBe(true);
}
