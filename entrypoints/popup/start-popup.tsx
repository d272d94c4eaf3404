import { render } from 'preact';
import { browser } from 'wxt/browser';
import { type Last, NOTHING_DONE } from '#components/lists/last-line.tsx';
import { askForSign } from '#components/own-sign/ask-for-sign.ts';
import { readAt } from '#components/popup/page-summary.ts';
import { PopupView, type PopupWays } from '#components/popup/popup-view.tsx';
import type { YourWordWays } from '#components/popup/your-word.tsx';
import type { ShownSign } from '#utils/data/own-sign.ts';
import type { KeptLists } from '#utils/data/person-lists.ts';
import { language, word } from '#utils/i18n/words.ts';
import { ask } from '#utils/messaging/ask.ts';
import type { TabReport } from '#utils/messaging/contract.ts';
import { guidePath } from '#utils/messaging/guide-address.ts';
import { inspectorPath } from '#utils/messaging/mail-in-tab.ts';
import type { PageVerdict } from '#utils/verdict/page-verdict.ts';
import type { Verdict } from '#utils/verdict/verdict.ts';
import { createYourWordWays } from './your-word-ways.ts';

/** Mails are judged while the popup is open, so it asks again. */
const ASK_AGAIN_MS = 1500;

/** Draws the popup for the active tab, or for the tab named in the address (`?tab=12`) when it is opened as a page. */
export async function startPopup(): Promise<void> {
  document.documentElement.lang = language();
  document.title = word('extensionName');
  let report: TabReport | 'loading' | 'lost' = 'loading';
  let place: Verdict | PageVerdict | null = null;
  /** The address of the page that was looked at, although it asks for nothing. */
  let looked = '';
  let last = NOTHING_DONE;
  let lists: KeptLists | null = null;
  let asksReuse = false;
  let sign: ShownSign | null = null;
  const tab = tabInQuestion();
  const tell = (done: Last) => {
    last = done;
    void refresh();
  };
  const ways = {
    ...createWays(tab, (sentence) => tell({ sentence, undo: null })),
    ...createYourWordWays(() => lists, tell),
  };
  const draw = () => render(<PopupView {...{ report, place, last, asksReuse, sign, ways }} />, document.body);
  const refresh = async () => {
    // all asked at once: an answer takes longest to come and go
    const others = Promise.all([ask('getLists', {}), ask('getReuse', {})]);
    const tabId = await tab;
    const reported = tabId === null ? null : ask('getTabReport', { tabId });
    const assessed = tabId === null ? null : ask('assessTab', { tabId });
    const [reply, [kept, reuse]] = await Promise.all([reported, others]);
    if (kept.answered) lists = kept.answer;
    asksReuse = reuse.answered && reuse.answer.setting === 'unasked';
    // what was read a moment ago is better than nothing
    if (reply?.answered) report = reply.answer;
    else if (report === 'loading') report = 'lost';
    draw();
    // by itself and afterwards: to judge, a worker that slept first builds the catalogue
    const address = reply?.answered ? await assessed : null;
    if (!address?.answered || tabId === null) return;
    const { answer } = address;
    if (answer?.destination !== looked) {
      place = answer;
      draw();
    }
    if (answer === null || answer.destination === looked || !isWorthLooking(report)) return;
    looked = answer.destination;
    const page = await ask('lookAtTab', { tabId });
    if (!page.answered || page.answer === null) return;
    place = readAt(answer, page.answer);
    draw();
  };
  const isRefreshed = refresh();
  draw();
  void askForSign().then((chosen) => {
    sign = chosen ?? null;
    draw();
  });
  await isRefreshed;
  setInterval(() => document.visibilityState === 'visible' && void refresh(), ASK_AGAIN_MS);
}

function createWays(tab: Promise<number | null>, say: (sentence: string) => void): Omit<PopupWays, keyof YourWordWays> {
  return {
    async add(host) {
      const tabId = await tab;
      const reply = tabId === null ? null : await ask('addWebmail', { tabId });
      say(reply?.answered && reply.answer.added ? word('popup_added', { host }) : word('popup_notAdded'));
    },
    async remove(host) {
      const reply = await ask('removeWebmail', { host });
      say(reply.answered ? word('popup_removed', { host }) : word('popup_notAdded'));
    },
    async check(frameId, mailKey) {
      const tabId = await tab;
      const reply = tabId === null ? null : await ask('checkMailIn', { tabId, frameId, mailKey });
      if (!reply?.answered) return 'silent';
      say('');
      return 'verdict' in reply.answer ? 'done' : reply.answer.problem;
    },
    async inspect(mail) {
      const tabId = await tab;
      const path = inspectorPath(mail && tabId !== null ? { tabId, ...mail } : null);
      await browser.tabs.create({ url: browser.runtime.getURL(path) });
    },
    async guardPassword(setting) {
      const reply = await ask('setReuse', { setting });
      const isDone = reply.answered && reply.answer.done;
      say(word(!isDone ? 'options_reuseNotSaved' : setting === 'on' ? 'popup_reuseOn' : 'popup_reuseOff'));
    },
    async openHealth() {
      await browser.tabs.create({ url: browser.runtime.getURL('/health.html') });
    },
    async openGuide() {
      await browser.tabs.create({ url: browser.runtime.getURL(guidePath(null)) });
    },
    openPermissions: () => void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html#permissions') }),
    openFirstStart: () => void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') }),
    async openReal(brand) {
      await ask('openRealPlace', { brand });
    },
    async whatToDo(notice, brand, channel) {
      await ask('openGuide', { notice, brand, ...(channel && { channel }) });
    },
  };
}

/** Where neither a field nor a mail was judged; who opens the popup there asks about the page. */
function isWorthLooking(report: TabReport | 'loading' | 'lost'): boolean {
  if (typeof report === 'string' || report.unseen !== null || report.webmail !== null) return false;
  return report.frames.every(({ page, mails, links }) => page === null && mails.length + links.length === 0);
}

async function tabInQuestion(): Promise<number | null> {
  const named = new URLSearchParams(location.search).get('tab');
  if (named !== null) return /^\d+$/.test(named) ? Number(named) : null;
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return active?.id ?? null;
}
