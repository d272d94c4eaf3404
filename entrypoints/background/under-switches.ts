import { UNREAD } from '#utils/mail/sender-proof.ts';
import type { Handlers } from '#utils/messaging/serve.ts';
import type { Switches } from '#utils/store/settings/switches.ts';
import type { MailVerdict } from '#utils/verdict/mail-verdict.ts';
import type { Verdict } from '#utils/verdict/verdict.ts';

type Switched =
  | ('judgeLinks' | 'judgeMail' | 'checkMail' | 'checkMailIn' | 'readSource' | 'judgeOriginal')
  | ('judgePage' | 'assessTab' | 'lookAtTab' | 'getMailSettings' | 'confirmProvider' | 'setKeyLookUp' | 'getTabReport');

const OFF = { problem: 'switchedOff' } as const;

/**
 * The same answers, as far as the features they belong to are switched on. What is off is not judged, kept or barred, and
 * what is answered instead says nothing: neither that something is safe nor that something is wrong.
 */
export function underSwitches<Some extends Pick<Handlers, Switched>>(handlers: Some, switches: Switches): Some {
  const { isOn } = switches;
  const withSwitch = async <Kept extends { looksUpKeys: boolean }>(kept: Kept): Promise<Kept> => ({
    ...kept,
    looksUpKeys: await isOn('keyLookUp'),
  });

  return {
    ...handlers,

    judgeLinks: async (question, asker) =>
      (await isOn('mailLinks')) ? handlers.judgeLinks(question, asker) : question.links.map(notJudged),

    judgeMail: async (question, asker) =>
      (await isOn('senderLine')) ? handlers.judgeMail(question, asker) : NO_VERDICT,

    checkMail: async (question, asker) => ((await isOn('checkProperly')) ? handlers.checkMail(question, asker) : OFF),

    checkMailIn: async (question, asker) =>
      (await isOn('checkProperly')) ? handlers.checkMailIn(question, asker) : OFF,

    readSource: async (question, asker) => ((await isOn('checkProperly')) ? handlers.readSource(question, asker) : OFF),

    judgePage: async (question, asker) =>
      (await isOn('pageGuard')) ? handlers.judgePage(question, asker) : { isLocked: false, verdict: null },

    assessTab: async (question, asker) => ((await isOn('pageGuard')) ? handlers.assessTab(question, asker) : null),

    lookAtTab: async (question, asker) => ((await isOn('pageGuard')) ? handlers.lookAtTab(question, asker) : null),

    async judgeOriginal(question, asker) {
      if (await isOn('checkProperly')) return handlers.judgeOriginal(question, asker);
      // the script that asks draws nothing without an answer
      throw new Error('the person wants no sources read');
    },

    async getTabReport(question, asker) {
      const report = await handlers.getTabReport(question, asker);
      if (await isOn('checkProperly')) return report;
      // a mail whose source is not to be read is offered like one that came with another: not at all
      const frames = report.frames.map((frame) => ({
        ...frame,
        mails: frame.mails.map((mail) => ({ ...mail, isAttached: true })),
      }));
      return { ...report, frames };
    },

    getMailSettings: async (question, asker) => withSwitch(await handlers.getMailSettings(question, asker)),

    confirmProvider: async (question, asker) => withSwitch(await handlers.confirmProvider(question, asker)),

    async setKeyLookUp(question, asker) {
      const { keyLookUp } = (await switches.all()).features;
      // the resolver's address stays the person's to choose
      const looksUpKeys = keyLookUp.isManaged ? false : question.looksUpKeys;
      return handlers.setKeyLookUp({ ...question, looksUpKeys }, asker);
    },
  };
}

const NO_PLACE = { before: '', owner: '', faults: [], punycode: null, rest: '', via: [] } as const;

const NO_VERDICT: MailVerdict = {
  level: 'unknown',
  brand: null,
  claims: [],
  sender: { name: '', address: '', site: '', shown: NO_PLACE },
  proof: UNREAD,
  reasons: [],
  wayOut: null,
  names: {},
};

function notJudged(): Verdict {
  return {
    level: 'unknown',
    brand: null,
    site: '',
    destination: '',
    shown: NO_PLACE,
    reasons: [],
    wayOut: null,
    names: {},
  };
}
