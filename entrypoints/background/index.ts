import { browser } from '@wxt-dev/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { serve } from '#utils/messaging/serve.ts';
import { createAddedWebmails } from '#utils/store/added-webmails.ts';
import { createBarredAddresses } from '#utils/store/barred-addresses.ts';
import { createTabStore } from '#utils/store/tab-store.ts';
import { createBarring } from './barring.ts';
import { createHandlers } from './handlers.ts';
import { createJudge } from './judge.ts';
import { readMailsInOpenTabs, registerAdded } from './read-mails-on.ts';
import { watchNavigation } from './watch-navigation.ts';

/** Everything that listens must do so in the first turn: a worker is woken for what it listened to when it slept. */
export default defineBackground(() => {
  const store = createTabStore();
  const addresses = createBarredAddresses();
  const barring = createBarring(addresses);
  const webmails = createAddedWebmails();

  serve(createHandlers({ judge: createJudge(), store, addresses, barring, webmails }));
  watchNavigation({ store, addresses, barring });
  browser.runtime.onStartup.addListener(() => void registerAdded(webmails));
  browser.runtime.onInstalled.addListener(({ reason }) => {
    // when the browser itself was updated, every tab was loaded anew
    if (reason !== 'install' && reason !== 'update') return;
    void registerAdded(webmails).then(() => readMailsInOpenTabs(webmails));
  });
});
