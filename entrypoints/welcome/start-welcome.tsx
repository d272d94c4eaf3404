import { render } from 'preact';
import { browser } from 'wxt/browser';
import { askForSign } from '#components/own-sign/ask-for-sign.ts';
import { practiceMails } from '#components/welcome/mails/practice-mails.ts';
import { STEPS } from '#components/welcome/steps.ts';
import { type WelcomeProps, WelcomeView } from '#components/welcome/welcome-view.tsx';
import { language, word } from '#utils/i18n/words.ts';
import { ask } from '#utils/messaging/ask.ts';
import { browserKind } from './browser-kind.ts';
import { isPinned } from './is-pinned.ts';
import { judgePractice } from './judge-practice.ts';
import { askForSites, mayReadSites } from './site-permission.ts';

/** Draws the first start. What is guessed there is forgotten with the page. */
export async function startWelcome(): Promise<void> {
  document.documentElement.lang = language();
  document.title = word('welcome_title');
  const mails = practiceMails(language());
  // `#permissions` leads there at once
  const firstStep = Math.max(0, (STEPS as readonly string[]).indexOf(location.hash.slice(1)));
  let known: Omit<WelcomeProps, 'mails' | 'browser' | 'ways' | 'firstStep'> = {
    judged: {},
    sign: null,
    isPinned: null,
    mayReadSites: null,
  };
  const draw = () =>
    render(
      <WelcomeView {...known} {...{ mails, ways, firstStep }} browser={browserKind(navigator.userAgent)} />,
      document.body,
    );
  const learn = (news: Partial<typeof known>) => {
    known = { ...known, ...news };
    draw();
  };
  const readSign = async () => learn({ sign: (await askForSign()) ?? null });
  const look = async () => learn({ isPinned: await isPinned(), mayReadSites: await mayReadSites() });

  const ways: WelcomeProps['ways'] = {
    async chooseSign(sign) {
      const reply = await ask('setOwnSign', { sign });
      await readSign();
      return reply.answered && reply.answer.done;
    },
    async askForSites() {
      const isGiven = await askForSites();
      await look();
      return isGiven;
    },
    async end() {
      await ask('endFirstStart', {});
      const tab = await browser.tabs.getCurrent();
      if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
    },
  };

  draw();
  // what is done in the toolbar or in the browser's own pages shows when the person comes back from there
  addEventListener('focus', () => void look());
  document.addEventListener('visibilitychange', () => void look());
  await Promise.all([readSign(), look()]);
  await judgePractice(mails, (judged) => learn({ judged }));
}
