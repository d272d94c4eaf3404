import type { SettingsWays } from '#components/options/settings-ways.ts';
import { ask } from '#utils/messaging/ask.ts';

/** The ways by asking the background; what it doesn't answer was not done. */
export function askSettings(): SettingsWays {
  const isDone = (reply: Awaited<ReturnType<typeof ask<'setFeature'>>>) => reply.answered && reply.answer.done;
  return {
    setFeature: (feature, isOn) => ask('setFeature', { feature, isOn }).then(isDone),
    setSensitivity: (sensitivity) => ask('setSensitivity', { sensitivity }).then(isDone),
    forgetWarning: (id) => ask('forgetWarning', { id }).then(isDone),
  };
}
