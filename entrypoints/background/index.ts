import { browser } from '@wxt-dev/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { serve } from '#utils/messaging/serve.ts';
import { createAddedWebmails } from '#utils/store/added-webmails.ts';
import { createBarredAddresses } from '#utils/store/barred/barred-addresses.ts';
import { createFirstStart } from '#utils/store/first-start.ts';
import { createHistory } from '#utils/store/history/history-store.ts';
import { listsUnderPolicy } from '#utils/store/lists-under-policy.ts';
import { createMailSettings } from '#utils/store/mail-settings.ts';
import { createMender } from '#utils/store/mend/mend-store.ts';
import { createOwnSigns } from '#utils/store/own-sign.ts';
import { createPageConsents } from '#utils/store/page-consents.ts';
import { createPasswordMarks } from '#utils/store/password-marks.ts';
import { closeAreasToPages, createListStore } from '#utils/store/person-lists.ts';
import { createPolicyStore } from '#utils/store/policy-store.ts';
import { createReuseSwitch } from '#utils/store/reuse-switch.ts';
import { onSendingTakenBack } from '#utils/store/settings/consent-to-send.ts';
import { createSettings } from '#utils/store/settings/settings-store.ts';
import { createSwitches } from '#utils/store/settings/switches.ts';
import { createTabStore } from '#utils/store/tab-store.ts';
import { createBarring } from './barring.ts';
import { callStoresOnSwitch } from './call-stores.ts';
import { createFirstStartHandlers } from './first-start-handlers.ts';
import { createHandlers } from './handlers.ts';
import { createJudge } from './judge.ts';
import { noteWarnings } from './note-warnings.ts';
import { offerInspector } from './offer-inspector.ts';
import { openFirstStart } from './open-first-start.ts';
import { readMailsInOpenTabs, registerAdded } from './read-mails-on.ts';
import { readRules } from './read-rules.ts';
import { createSettingsHandlers } from './settings-handlers.ts';
import { watchUnseen } from './show-unseen.ts';
import { underSwitches } from './under-switches.ts';
import { watchLists } from './watch-lists.ts';
import { watchNavigation } from './watch-navigation.ts';

/** Everything that listens must do so in the first turn: a worker is woken for what it listened to when it slept. */
export default defineBackground(() => {
  const store = createTabStore();
  const addresses = createBarredAddresses();
  const barring = createBarring(addresses);
  const webmails = createAddedWebmails();
  const policies = createPolicyStore();
  const lists = listsUnderPolicy(createListStore(), policies);
  const own = createSettings();
  const settings = createMailSettings(undefined, own);
  const switches = createSwitches(own, policies);
  const history = createHistory();
  const consents = createPageConsents();
  const marks = createPasswordMarks();
  const reuse = createReuseSwitch(own, policies, marks);
  const mender = createMender();
  const firstStart = createFirstStart();
  const judge = createJudge(lists.read, () => readRules(policies, switches));

  const answers = createHandlers({
    judge,
    store,
    addresses,
    barring,
    webmails,
    lists,
    settings,
    consents,
    marks,
    reuse,
  });
  const switched = underSwitches(answers, switches);
  serve({
    ...noteWarnings(switched, history, switches),
    ...createSettingsHandlers({ judge, policies, own, switches, history, mender, lists, webmails, store, reuse }),
    ...createFirstStartHandlers({ signs: createOwnSigns(), firstStart }),
  });
  offerInspector();
  watchNavigation({ store, addresses, barring });
  watchUnseen(store);
  const refresh = () => {
    lists.refresh();
    own.refresh();
  };
  watchLists({ lists: { ...lists, refresh }, judge, store, addresses, barring });
  callStoresOnSwitch();
  onSendingTakenBack((features) => {
    for (const feature of features) void own.setFeature(feature, false);
  });
  void closeAreasToPages();
  browser.runtime.onStartup.addListener(() => {
    void registerAdded(webmails);
    // what is older than it may be is deleted by being read
    void history.read();
    void mender.mend();
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void mender.mend();
    if (reason === 'install') void openFirstStart(firstStart, policies);
    // when the browser itself was updated, every tab was loaded anew
    if (reason !== 'install' && reason !== 'update') return;
    void registerAdded(webmails).then(() => readMailsInOpenTabs(webmails));
  });
});
