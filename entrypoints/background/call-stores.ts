import { browser } from '@wxt-dev/browser';
import { callFrame } from '#utils/messaging/calls.ts';
import { storeMatches } from '#utils/offers/stores.ts';
import { touchesPolicy } from '#utils/store/policy-key.ts';
import { SETTINGS_KEY } from '#utils/store/settings/read-settings.ts';

/** After the change itself, so that the settings that are read then are the new ones. */
const SETTLED_MS = 50;

/** Has the product pages that are open look again when a switch is turned, here or by the organisation. */
export function callStoresOnSwitch(): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  browser.storage.onChanged.addListener((changes, area) => {
    if (!touchesPolicy(changes, area) && !(SETTINGS_KEY in changes)) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      void callStores().catch((error) => console.warn('Product pages could not be told of a switch.', error));
    }, SETTLED_MS);
  });
}

async function callStores(): Promise<void> {
  const tabs = await browser.tabs.query({ url: storeMatches(), discarded: false });
  await Promise.all(tabs.map(({ id }) => (id === undefined ? undefined : callFrame('judgeAgain', id, 0))));
}
