import { render } from 'preact';
import { browser } from 'wxt/browser';
import { HealthView } from '#components/health/health-view.tsx';
import type { BreachSwitch, HealthWays } from '#components/health/health-ways.ts';
import { type Last, NOTHING_DONE } from '#components/lists/last-line.tsx';
import { askForSign } from '#components/own-sign/ask-for-sign.ts';
import { breachService } from '#utils/data/health/breach-service.ts';
import { twoStepPlaces } from '#utils/data/health/two-step-places.ts';
import type { ShownSign } from '#utils/data/own-sign.ts';
import { type DoneMarks, NO_MARKS } from '#utils/health/done-marks.ts';
import { language, word } from '#utils/i18n/words.ts';
import { createBreachCheck } from '#utils/lookup/breached-passwords.ts';
import { ask } from '#utils/messaging/ask.ts';
import { exactPages } from '#utils/playbook/brand-places.ts';
import { createHealthMarks, HEALTH_KEY } from '#utils/store/health-marks.ts';
import { askToSend } from '#utils/store/settings/consent-to-send.ts';
import { createAdviser } from './adviser-in-worker.ts';
import { createMarkWays } from './mark-ways.ts';
import { printIncident } from './print-incident.ts';

const ASK_AGAIN_MS = 2_000;

/**
 * Draws the page of account health, and again whenever a mark or the setting changes, here or in another tab. Its address may
 * name a section and the account of the check list: `health.html?account=rakuten#incident`.
 */
export async function startHealth(): Promise<void> {
  document.documentElement.lang = language();
  document.title = word('health_title');
  const kept = createHealthMarks();
  const account = new URLSearchParams(location.search).get('account');
  let marks: DoneMarks = NO_MARKS;
  let breach: BreachSwitch | null = null;
  let last = NOTHING_DONE;
  let sign: ShownSign | null = null;

  const draw = () => render(<HealthView {...{ marks, breach, last, account, sign, ways }} />, document.body);
  const tell = (next: Last) => {
    last = next;
    draw();
  };
  const say = (sentence: string) => tell({ sentence, undo: null });
  const readMarks = async () => {
    marks = await kept.read();
  };
  const readSwitch = async (): Promise<void> => {
    const reply = await ask('getSettings', {});
    if (!reply.answered) {
      // until the background has answered nothing can be switched
      if (!breach) setTimeout(() => void readSwitch().then(draw), ASK_AGAIN_MS);
      return;
    }
    const { value, isManaged } = reply.answer.features.breachCheck;
    breach = { isOn: value, isManaged };
  };
  const askService = createBreachCheck(breachService);
  const ways: HealthWays = {
    ...createMarkWays(kept, {
      nameOf: (brand) => twoStepPlaces.find((place) => place.brand === brand)?.names[language()],
      async tell(next) {
        await readMarks();
        tell(next);
      },
    }),
    adviser: createAdviser(),
    openReal: (brand) => void ask('openRealPlace', { brand }),
    async findPages(brand) {
      const reply = await ask('getBrandPlaces', { brand, country: '' });
      return reply.answered && reply.answer ? exactPages(reply.answer) : {};
    },
    async setBreachCheck(isOn) {
      if (isOn && !(await askToSend('breachCheck'))) {
        say(word('breach_notSwitched'));
        return false;
      }
      const reply = await ask('setFeature', { feature: 'breachCheck', isOn });
      const isDone = reply.answered && reply.answer.done;
      await readSwitch();
      say(isDone ? '' : word('breach_notSwitched'));
      return isDone;
    },
    async checkBreach(password) {
      // it may have been switched off elsewhere since the page was drawn
      await readSwitch();
      draw();
      return breach?.isOn ? askService(password) : null;
    },
    copy: (text) =>
      void navigator.clipboard.writeText(text).then(
        () => say(word('health_copied')),
        () => say(word('health_notCopied')),
      ),
    printIncident,
  };

  draw();
  // what was typed must not lie in a page that the browser keeps for “back”
  addEventListener('pagehide', () => render(null, document.body));
  addEventListener('pageshow', ({ persisted }) => persisted && draw());
  browser.storage.onChanged.addListener((changes) => {
    if (HEALTH_KEY in changes) void readMarks().then(draw);
    else void readSwitch().then(draw);
  });
  await readMarks();
  draw();
  await readSwitch();
  draw();
  sign = (await askForSign()) ?? null;
  draw();
}
