import type { OptionsPage } from '#components/options/options-view.tsx';
import { ask } from '#utils/messaging/ask.ts';

/** All that the page shows beside the lists; `null` when the background doesn't answer. */
export async function readPage(): Promise<OptionsPage | null> {
  // first of all: what was repaired is then read whole
  const repairs = await ask('getRepairs', {});
  const [rules, settings, history, sign, webmails] = await Promise.all([
    ask('getPolicy', {}),
    ask('getSettings', {}),
    ask('getHistory', {}),
    ask('getOwnSign', {}),
    ask('getWebmails', {}),
  ]);
  if (!repairs.answered || !rules.answered || !settings.answered || !history.answered) return null;
  if (!sign.answered || !webmails.answered) return null;
  return {
    rules: rules.answer,
    settings: settings.answer,
    history: history.answer,
    repairs: repairs.answer,
    sign: sign.answer,
    webmails: webmails.answer,
  };
}
