import { browser } from 'wxt/browser';
import type { PageAnswer } from '#utils/messaging/contract.ts';
import type { AskingFrame } from '#utils/messaging/senders.ts';
import type { Handlers } from '#utils/messaging/serve.ts';
import { joinFrames } from '#utils/page/join-frames.ts';
import type { BarredAddresses } from '#utils/store/barred/barred-addresses.ts';
import type { PageConsents } from '#utils/store/page-consents.ts';
import type { PasswordMarks } from '#utils/store/password-marks.ts';
import type { ReuseSwitch } from '#utils/store/reuse-switch.ts';
import type { PageRecord } from '#utils/store/tab-record.ts';
import type { TabStore } from '#utils/store/tab-store.ts';
import { LEVELS } from '#utils/verdict/verdict.ts';
import { showBadge } from './badge.ts';
import { type Barring, warningPath } from './barring.ts';
import { callPage } from './call-page.ts';
import { addressOfFrame } from './frame-address.ts';
import { framesWith } from './frames-with.ts';
import { hostIn } from './host-in.ts';
import type { Judge } from './judge.ts';
import { leaveTab } from './leave-tab.ts';
import { hostOf } from './read-mails-on.ts';
import { readPageIn } from './read-page-in.ts';
import { bringReuse } from './reuse-handlers.ts';

interface Services {
  judge: Pick<Judge, 'assessPage'>;
  store: Pick<TabStore, 'setPage' | 'lockedPages'>;
  marks: Pick<PasswordMarks, 'allow'>;
  reuse: Pick<ReuseSwitch, 'setting'>;
  consents: PageConsents;
  addresses: BarredAddresses;
  barring: Pick<Barring, 'renew'>;
}

const NO_MAIL = { senderName: '', senderAddress: '', subject: '' };

type PageHandlers = Pick<
  Handlers,
  'judgePage' | 'lookAtTab' | 'bringPageFace' | 'leavePage' | 'pageFights' | 'usePageAnyway'
>;

/** Answers what the watchers of pages ask. */
export function createPageHandlers({
  judge,
  store,
  marks,
  reuse,
  consents,
  addresses,
  barring,
}: Services): PageHandlers {
  return {
    judgePage: (_, asker) => judgePage(asker),

    async lookAtTab({ tabId }) {
      const top = await browser.webNavigation.getFrame({ tabId, frameId: 0 }).catch(() => null);
      if (!top || hostOf(top.url) === null) return null;
      const documentId = 'documentId' in top ? String(top.documentId) : null;
      return (await judgePage({ tabId, frameId: 0, documentId, url: top.url })).verdict;
    },

    async bringPageFace(_, { tabId, frameId }) {
      await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: ['/page-face.js'] });
      return null;
    },

    async leavePage(_, { tabId }) {
      await leaveTab(tabId);
      return null;
    },

    async pageFights(_, asker) {
      const { tabId, frameId, url } = asker;
      const pages = frameId === 0 ? await store.lockedPages(tabId) : [];
      // an honest page that is locked for a password alone is nothing to be barred
      const page = pages.find(({ verdict }) => verdict.level === 'danger');
      if (!page) return null;
      const lure = { mail: NO_MAIL, link: { href: url }, verdict: page.verdict };
      if (await addresses.bar(tabId, [lure])) await barring.renew();
      const barred = await addresses.find(url);
      if ((await framesWith(asker)).length === 0) return null; // it has left by itself
      const instead = barred ? browser.runtime.getURL(warningPath(barred.id)) : 'about:blank';
      await browser.tabs.update(tabId, { url: instead });
      return null;
    },

    async usePageAnyway(_, asker) {
      const { tabId, frameId } = asker;
      // our own interface stands in the top frame alone
      const pages = frameId === 0 ? await store.lockedPages(tabId) : [];
      // who set the organisation's rules has said that nobody goes on
      if (pages.some(({ verdict }) => verdict.organisation?.isFinal)) return { freed: false };
      const falseHosts = pages.filter(({ verdict }) => verdict.level === 'danger').map(({ host }) => host);
      for (const { reused, verdict } of pages) if (reused !== undefined) await marks.allow(reused, verdict.site);
      const freed = pages.length > 0 && (await consents.give(falseHosts));
      if (freed) await callPage(asker, await framesWith(asker), 'free');
      return { freed };
    },
  };

  async function judgePage(asker: AskingFrame): Promise<PageAnswer> {
    const worst = await judgeFrame(asker, judge);
    const isDanger = worst?.verdict.level === 'danger';
    const isLocked = isDanger && !(await consents.has(worst.host));
    const frames = await framesWith(asker);
    // the whole tab is locked: a person sees one picture, and any frame of it could take what they type
    if (isLocked) void callPage(asker, frames, 'lock', worst.verdict);
    if (frames.length > 0) void note(asker, worst);
    return { isLocked, verdict: worst?.verdict ?? null };
  }

  async function note(asker: AskingFrame, page: PageRecord | null): Promise<void> {
    const { tabId, frameId, documentId } = asker;
    const place = { tabId, frameId, documentId, host: hostIn(asker.url) };
    const isAsking =
      page !== null && (page.verdict.asks.length > 0 || page.verdict.level === 'danger' || !!page.verdict.notice);
    // at once: a page that fights may be told of in the same moment, and is only left when it is known to be false
    const summary = await store.setPage(place, isAsking ? page : null);
    await showBadge(tabId, summary);
    if (page?.verdict.asks.includes('password') && (await reuse.setting()) === 'on') await bringReuse(asker);
  }
}

/** The worst of a frame by itself and of the page around it, which counts what the frame asks for as its own. */
async function judgeFrame(asker: AskingFrame, judge: Services['judge']): Promise<PageRecord | null> {
  const { tabId, frameId } = asker;
  const { url } = await addressOfFrame(asker);
  const own = await readPageIn(tabId, frameId, url);
  if (!own) return null;
  const found: PageRecord[] = [{ verdict: await judge.assessPage(own), host: hostIn(url) }];
  if (frameId !== 0) {
    const top = await addressOfFrame({ ...asker, frameId: 0 });
    const around = await readPageIn(tabId, 0, top.url);
    if (around) found.push({ verdict: await judge.assessPage(joinFrames(around, [own])), host: hostIn(top.url) });
  }
  return found.reduce((worst, one) =>
    LEVELS.indexOf(one.verdict.level) < LEVELS.indexOf(worst.verdict.level) ? one : worst,
  );
}
