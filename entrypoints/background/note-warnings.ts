import { browser } from '@wxt-dev/browser';
import type { Warning } from '#utils/data/history.ts';
import type { Handlers } from '#utils/messaging/serve.ts';
import type { HistoryStore } from '#utils/store/history/history-store.ts';
import type { Switches } from '#utils/store/settings/switches.ts';
import { mailWarningOf, warningOf } from '#utils/verdict/warning-of.ts';

type Noted = Pick<Handlers, 'judgeLinks' | 'judgeMail' | 'checkMail' | 'judgeOriginal' | 'judgePage' | 'getWarning'>;

/**
 * The same answers, with what they warn of noted in the history: nothing waits for it. What is shown in a private window
 * is never noted, nor anything while the person has switched the history off.
 */
export function noteWarnings<Some extends Noted>(handlers: Some, history: HistoryStore, switches: Switches): Some {
  async function note(warnings: readonly (Warning | null)[], how: 'shown' | 'stopped', tabId: number | null) {
    const told = warnings.filter((warning) => warning !== null);
    if (told.length === 0 || !(await switches.isOn('history')) || (await isPrivate(tabId))) return;
    await history.note(told, how);
  }
  const noteSoon = (...said: Parameters<typeof note>) =>
    void note(...said).catch((error) => console.warn('A warning could not be noted.', error));

  return {
    ...handlers,

    async judgeLinks(question, asker) {
      const verdicts = await handlers.judgeLinks(question, asker);
      const warnings = verdicts.map((verdict) => warningOf(verdict, 'link'));
      noteSoon(warnings, 'shown', asker.tabId);
      return verdicts;
    },

    async judgeMail(question, asker) {
      const verdict = await handlers.judgeMail(question, asker);
      noteSoon([mailWarningOf(verdict)], 'shown', asker.tabId);
      return verdict;
    },

    async checkMail(question, asker) {
      const outcome = await handlers.checkMail(question, asker);
      if ('verdict' in outcome) noteSoon([mailWarningOf(outcome.verdict)], 'shown', asker.tabId);
      return outcome;
    },

    async judgeOriginal(question, asker) {
      const verdict = await handlers.judgeOriginal(question, asker);
      noteSoon([mailWarningOf(verdict)], 'shown', asker.tabId);
      return verdict;
    },

    async judgePage(question, asker) {
      const answer = await handlers.judgePage(question, asker);
      if (answer.verdict)
        noteSoon([warningOf(answer.verdict, 'page')], answer.isLocked ? 'stopped' : 'shown', asker.tabId);
      return answer;
    },

    async getWarning(question, asker) {
      const warning = await handlers.getWarning(question, asker);
      if (warning) noteSoon([warningOf(warning.verdict, 'link')], 'stopped', asker.tabId);
      return warning;
    },
  };
}

async function isPrivate(tabId: number | null): Promise<boolean> {
  const tab = tabId === null ? null : await browser.tabs.get(tabId).catch(() => null);
  // a tab that is gone can't be asked: better nothing than too much
  return tab === null || tab.incognito === true;
}
