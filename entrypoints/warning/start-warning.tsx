import { render } from 'preact';
import { browser } from 'wxt/browser';
import { askForSign } from '#components/own-sign/ask-for-sign.ts';
import { type WarningProps, WarningView, type WarningWays } from '#components/warning/warning-view.tsx';
import type { ShownSign } from '#utils/data/own-sign.ts';
import { language, word } from '#utils/i18n/words.ts';
import { ask } from '#utils/messaging/ask.ts';

/** Draws the warning whose id stands in the address; the address of the stopped page itself never does. */
export async function startWarning(): Promise<void> {
  document.documentElement.lang = language();
  document.title = word('warning_title');
  const id = new URLSearchParams(location.search).get('id') ?? '';
  let verdict: WarningProps['verdict'] = 'loading';
  let isRefused = false;
  let sign: ShownSign | null = null;
  const draw = () => render(<WarningView {...{ verdict, isRefused, sign, ways }} />, document.body);
  const ways = createWays(id, () => {
    isRefused = true;
    draw();
  });
  draw();
  const [reply, chosen] = await Promise.all([ask('getWarning', { id }), askForSign()]);
  sign = chosen ?? null;
  verdict = reply.answered ? (reply.answer?.verdict ?? 'gone') : 'lost';
  draw();
}

function createWays(id: string, onRefused: () => void): WarningWays {
  return {
    async openReal(brand) {
      const reply = await ask('openRealPlace', { brand });
      if (!reply.answered || !reply.answer.opened) onRefused();
    },
    async goOn() {
      const reply = await ask('goOnFromWarning', { id });
      if (!reply.answered || !reply.answer.opened) onRefused();
    },
    leave,
  };
}

/** Back to where the link stood; a tab that was opened for the link alone is closed. */
async function leave(): Promise<void> {
  if (history.length > 1) return history.back();
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
}
