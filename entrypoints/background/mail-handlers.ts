import { isSameSighting } from '#utils/mail/mail-sighting.ts';
import { bytesOf } from '#utils/mail/source/bytes.ts';
import type { Handlers } from '#utils/messaging/serve.ts';
import type { MailSettingsStore } from '#utils/store/mail-settings.ts';
import { keptSighting } from '#utils/store/tab-record.ts';
import type { TabStore } from '#utils/store/tab-store.ts';
import type { MailVerdict } from '#utils/verdict/mail-verdict.ts';
import { originalAt } from '#utils/webmail/source/original-name.ts';
import { placeOf } from './asking-place.ts';
import { showBadge } from './badge.ts';
import { checkMail } from './check-mail.ts';
import type { Judge } from './judge.ts';
import { openInspector } from './open-inspector.ts';
import { readSource } from './read-source.ts';
import { tellOriginal } from './tell-original.ts';

export interface MailServices {
  judge: Judge;
  store: TabStore;
  settings: MailSettingsStore;
}

type MailQuestion =
  | ('judgeMail' | 'checkMail' | 'checkMailIn' | 'readSource' | 'judgeOriginal' | 'openInspector')
  | ('getMailSettings' | 'confirmProvider' | 'setKeyLookUp');

/** The answers to what is asked of a mail as a whole: its sender and its source. */
export function createMailHandlers({ judge, store, settings }: MailServices): Pick<Handlers, MailQuestion> {
  return {
    async judgeMail({ mailKey, mail, body, isAttached = false, original = null }, asker) {
      const { tabId, frameId } = asker;
      const kept = await store.mailOf(tabId, frameId, mailKey);
      // what the source said counts for as long as the mail is open
      if (kept && wasChecked(kept.verdict) && isSameSighting(keptSighting(mail), kept.sighting)) return kept.verdict;
      const judged = await judge.mail(mail, body);
      // a mail that came with another one was handed on: it is not this person's notice
      const verdict = isAttached ? { ...judged, notice: null } : judged;
      const summary = await store.setMail(placeOf(asker), mailKey, mail, { verdict, isAttached, original });
      await showBadge(tabId, summary);
      return verdict;
    },

    checkMail: ({ mailKey }, { tabId, frameId }) => checkMail({ tabId, frameId }, mailKey, { judge, store, settings }),

    checkMailIn: ({ tabId, frameId, mailKey }) => checkMail({ tabId, frameId }, mailKey, { judge, store, settings }),

    async readSource({ mailKey, ...place }) {
      const open = mailKey === undefined ? null : await store.mailOf(place.tabId, place.frameId, mailKey);
      return readSource(place, open?.original);
    },

    async judgeOriginal({ source }, asker) {
      const verdict = await judge.source(bytesOf(source), placeOf(asker).host, await settings.read());
      const { name, address } = verdict.sender;
      const sighting = { senderName: name, senderAddress: address, subject: '' };
      const summary = await store.setMail(placeOf(asker), 'original', sighting, { verdict, isAttached: false });
      await showBadge(asker.tabId, summary);
      const original = originalAt(asker.url);
      if (original !== null) await tellOriginal(original, verdict, store);
      return verdict;
    },

    openInspector: ({ isChecked, mailKey }, { tabId, frameId }) =>
      openInspector(tabId, isChecked ? { frameId, mailKey } : null),

    getMailSettings: () => settings.read(),

    confirmProvider: ({ authservId, isTheirs }) => settings.confirmProvider(authservId, isTheirs),

    setKeyLookUp: async ({ looksUpKeys, resolver }) => ({ done: await settings.setKeyLookUp(looksUpKeys, resolver) }),
  };
}

function wasChecked({ proof }: MailVerdict): boolean {
  return proof.state !== 'unread';
}
