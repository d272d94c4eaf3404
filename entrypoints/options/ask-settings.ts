import { browser } from 'wxt/browser';
import type { SettingsWays } from '#components/options/settings-ways.ts';
import { writeDiagnostics } from '#utils/data/diagnostics.ts';
import { ask } from '#utils/messaging/ask.ts';
import { askToSend } from '#utils/store/settings/consent-to-send.ts';

/**
 * The ways by asking the background; what it doesn't answer was not done. `show` draws what is set now, before it is told what
 * came of it: a choice must not jump back in between.
 */
export function askSettings(show: () => Promise<void>): SettingsWays {
  const isDone = async (reply: Awaited<ReturnType<typeof ask<'setFeature'>>>) => {
    await show();
    return reply.answered && reply.answer.done;
  };
  return {
    async setFeature(feature, isOn) {
      if (isOn && !(await askToSend(feature))) return false;
      return isDone(await ask('setFeature', { feature, isOn }));
    },
    setSensitivity: (sensitivity) => ask('setSensitivity', { sensitivity }).then(isDone),
    chooseSign: (sign) => ask('setOwnSign', { sign }).then(isDone),
    openFirstStart: () => void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') }),
    putAwayRepairs: () => ask('putAwayRepairs', {}).then(isDone),
    async diagnose() {
      const reply = await ask('getDiagnostics', {});
      return reply.answered ? writeDiagnostics(reply.answer) : null;
    },
    forgetWarning: (id) => ask('forgetWarning', { id }).then(isDone),
  };
}
