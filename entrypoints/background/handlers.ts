import { browser } from '@wxt-dev/browser';
import { markStyle } from '#utils/guard/mark-style.ts';
import { word } from '#utils/i18n/words.ts';
import { LINKS_A_MESSAGE } from '#utils/messaging/contract.ts';
import { guidePath } from '#utils/messaging/guide-address.ts';
import type { Handlers } from '#utils/messaging/serve.ts';
import type { AddedWebmails } from '#utils/store/added-webmails.ts';
import type { Lure } from '#utils/store/barred/barred.ts';
import type { BarredAddresses } from '#utils/store/barred/barred-addresses.ts';
import type { MailSettingsStore } from '#utils/store/mail-settings.ts';
import type { PageConsents } from '#utils/store/page-consents.ts';
import type { PasswordMarks } from '#utils/store/password-marks.ts';
import type { ListStore } from '#utils/store/person-lists.ts';
import type { ReuseSwitch } from '#utils/store/reuse-switch.ts';
import { lineFor } from '#utils/store/slim.ts';
import type { TabStore } from '#utils/store/tab-store.ts';
import type { LinkSighting } from '#utils/url/link-sighting.ts';
import type { ListedLink } from '#utils/verdict/tab-report.ts';
import type { Verdict } from '#utils/verdict/verdict.ts';
import { isGmailOriginal } from '#utils/webmail/source/original-name.ts';
import { placeOf } from './asking-place.ts';
import { showBadge } from './badge.ts';
import { createBarSoon } from './bar-soon.ts';
import type { Barring } from './barring.ts';
import { bringFaces } from './bring-faces.ts';
import { readOriginal } from './check-mail.ts';
import type { FirstStartQuestion } from './first-start-handlers.ts';
import type { Judge } from './judge.ts';
import { judgeTabAgain } from './judge-tab-again.ts';
import { createListHandlers } from './list-handlers.ts';
import { isNewHeader, mailAround } from './mail-around.ts';
import { createMailHandlers } from './mail-handlers.ts';
import { openBeside } from './open-beside.ts';
import { goOnFromWarning, openOnce } from './open-once.ts';
import { createPageHandlers } from './page-handlers.ts';
import { hostOf, isBuiltIn, readMailsInFrame } from './read-mails-on.ts';
import { reportTab } from './report-tab.ts';
import { createReuseHandlers } from './reuse-handlers.ts';
import type { SettingsQuestion } from './settings-handlers.ts';
import { seenNow, takeBack } from './take-back.ts';
import { createWebmailHandlers } from './webmail-handlers.ts';

export interface Services {
  judge: Judge;
  store: TabStore;
  addresses: BarredAddresses;
  barring: Barring;
  webmails: AddedWebmails;
  lists: ListStore;
  settings: MailSettingsStore;
  consents: PageConsents;
  marks: PasswordMarks;
  reuse: ReuseSwitch;
}

/** The answer to every question but those about settings. */
export function createHandlers({
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
}: Services): Omit<Handlers, SettingsQuestion | FirstStartQuestion> {
  const barSoon = createBarSoon({ addresses, barring });
  return {
    ...createListHandlers(lists, judge),
    ...createReuseHandlers({ judge, store, marks, reuse }),
    ...createPageHandlers({ judge, store, marks, reuse, consents, addresses, barring }),

    async judgeLinks({ mailKey, mail: shown, links, outdated = [] }, asker) {
      const question = store.beginQuestion(asker.tabId, asker.frameId);
      try {
        const mail = await mailAround(shown, asker, store);
        const verdicts = await judge.judge(mail, links);
        const lines = linesFor(verdicts, links);
        const before = linesFor(await judge.judge(mail, outdated), outdated);
        const lures: Lure[] = [];
        const seen = seenNow(asker, mailKey);
        for (const [index, verdict] of verdicts.entries()) {
          const link = links[index]!;
          if (verdict.level === 'danger' && !(await judge.isReal(link.href))) lures.push({ mail, link, seen, verdict });
        }
        await barSoon(asker.tabId, lures, links.length === LINKS_A_MESSAGE);
        const harmless = links.filter((_, index) => verdicts[index]?.level !== 'danger');
        void takeBack(
          harmless.map((link) => ({ mail, link, seen })),
          { addresses, barring, judge },
        );
        void store
          .addLinks(placeOf(asker), mailKey, mail, lines, before, question)
          .then((summary) => showBadge(asker.tabId, summary))
          .catch((error) => console.warn('Judged links could not be remembered.', error));
        return verdicts;
      } finally {
        question.end();
      }
    },

    async reportReading({ webmail, state, mailKeys, framed }, asker) {
      // both are in the store's line before anything else is awaited: a report that waits would forget links that came later
      const [isNew, summary] = await Promise.all([
        isNewHeader(framed, asker, store),
        store.setReading(placeOf(asker), webmail, state, mailKeys, framed),
      ]);
      await showBadge(asker.tabId, summary);
      if (isNew) await judgeTabAgain(asker.tabId, store);
      if (isGmailOriginal(asker.url)) void readOriginal(asker);
      return null;
    },

    async openRealPlace({ brand }, asker) {
      const place = await judge.realPlace(brand);
      return { opened: place !== null && (await openBeside(place.url, asker.tabId)) !== null };
    },

    async openGuide({ notice, brand, channel }, { tabId }) {
      const path = guidePath({ ...notice, brand, channel: channel ?? 'mail' });
      return { opened: (await openBeside(browser.runtime.getURL(path), tabId)) !== null };
    },

    openOnce: ({ href }, { tabId }) => openOnce(href, tabId, addresses, barring),

    async readMailHere(_, { tabId, frameId, url }) {
      // there it runs already, and a second run would read everything twice
      const host = hostOf(url) ?? '';
      const isRead = isBuiltIn(host) || (await webmails.hosts()).includes(host);
      if (!isRead) await readMailsInFrame(tabId, frameId);
      return null;
    },

    async paintMarks({ attribute }, { tabId, frameId }) {
      const css = markStyle(attribute, { danger: word('level_danger'), caution: word('level_caution') });
      await browser.scripting.insertCSS({ target: { tabId, frameIds: [frameId] }, css, origin: 'USER' });
      return null;
    },

    bringFaces: (_, asker) => bringFaces(asker),

    getTabReport: ({ tabId }) => reportTab(tabId, store, webmails),

    async assessTab({ tabId }) {
      const tab = await browser.tabs.get(tabId).catch(() => null);
      return tab?.url !== undefined && hostOf(tab.url) !== null ? judge.assess(tab.url) : null;
    },

    async getWarning({ id }) {
      const barred = await addresses.byId(id);
      return barred && { id, verdict: barred.verdict };
    },

    async goOnFromWarning({ id }, { tabId }) {
      const barred = await addresses.byId(id);
      // who goes on to a page that was locked has decided to use it
      const host = barred && 'asks' in barred.verdict ? hostOf(barred.href) : null;
      // what is false may be a frame of another host
      if (barred && host !== null) await consents.give([host, hostOf(barred.verdict.destination) ?? host]);
      return goOnFromWarning(id, tabId, addresses, barring);
    },

    ...createMailHandlers({ judge, store, settings }),
    ...createWebmailHandlers(webmails),
  };
}

function linesFor(verdicts: readonly Verdict[], links: readonly LinkSighting[]): ListedLink[] {
  return verdicts.map((verdict, index) => lineFor(verdict, links[index]!.text));
}
