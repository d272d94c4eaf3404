import { browser } from '@wxt-dev/browser';
import type { BarredAddresses } from '#utils/store/barred/barred-addresses.ts';
import { touchesLists } from '#utils/store/list-keys.ts';
import type { ListStore } from '#utils/store/person-lists.ts';
import { touchesPolicy } from '#utils/store/policy-key.ts';
import { SETTINGS_KEY } from '#utils/store/settings/read-settings.ts';
import type { TabStore } from '#utils/store/tab-store.ts';
import type { Barring } from './barring.ts';
import { callPage } from './call-page.ts';
import { framesOf } from './frames-with.ts';
import type { Judge } from './judge.ts';
import { judgeTabAgain } from './judge-tab-again.ts';

interface Watched {
  lists: ListStore;
  judge: Judge;
  store: TabStore;
  addresses: BarredAddresses;
  barring: Barring;
}

/** A change of the lists comes as several changes of the stores. */
const SETTLED_MS = 50;

/**
 * Has everything judged anew when the person's lists change, here or on another device: barred addresses are let go, and
 * open mails are judged again. Listens from the worker's first turn.
 */
export function watchLists(watched: Watched): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  browser.storage.onChanged.addListener((changes, area) => {
    // all that an organisation sets weighs on verdicts
    if (!touchesPolicy(changes, area) && !touchesLists(changes) && !(SETTINGS_KEY in changes)) return;
    watched.lists.refresh();
    clearTimeout(timer);
    timer = setTimeout(() => {
      void judgeAnew(watched).catch((error) => console.warn('Open mails could not be judged anew.', error));
    }, SETTLED_MS);
  });
}

/** Judges anew what is barred and every open mail. */
export async function judgeAnew({ judge, store, addresses, barring }: Watched): Promise<void> {
  const isGone = await addresses.release(judge.whyStillBarred);
  if (isGone) await barring.renew();

  for (const { id: tabId } of await browser.tabs.query({ discarded: false })) {
    if (tabId === undefined) continue;
    await judgeTabAgain(tabId, store);
    const { page } = await store.summarise(tabId);
    if (page !== null) await callPage({ tabId }, await framesOf(tabId), 'judgeAgain');
  }
}
