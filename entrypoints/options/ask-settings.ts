import type { SettingsWays } from '#components/options/settings-ways.ts';
import { writeDiagnostics } from '#utils/data/diagnostics.ts';
import { ask } from '#utils/messaging/ask.ts';

/** The ways by asking the background; what it doesn't answer was not done. */
export function askSettings(): SettingsWays {
  const isDone = (reply: Awaited<ReturnType<typeof ask<'setFeature'>>>) => reply.answered && reply.answer.done;
  return {
    setFeature: (feature, isOn) => ask('setFeature', { feature, isOn }).then(isDone),
    setSensitivity: (sensitivity) => ask('setSensitivity', { sensitivity }).then(isDone),
    putAwayRepairs: () => ask('putAwayRepairs', {}).then(isDone),
    async diagnose() {
      const reply = await ask('getDiagnostics', {});
      return reply.answered ? writeDiagnostics(reply.answer) : null;
    },
    forgetWarning: (id) => ask('forgetWarning', { id }).then(isDone),
  };
}
