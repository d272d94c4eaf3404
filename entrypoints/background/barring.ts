import { browser } from '@wxt-dev/browser';
import type { Barred } from '#utils/store/barred/barred.ts';
import type { BarredAddresses } from '#utils/store/barred/barred-addresses.ts';
import { createTurns } from '#utils/store/turns.ts';
import {
  changesBetween,
  isStoppedByThese,
  LET_THROUGH,
  letThroughRules,
  type Rule,
  stopRules,
} from './browser-rules.ts';

/** The browser's own stop: a request for a barred address becomes the warning page before it leaves the machine. */
export interface Barring {
  /** Brings the rules in line with what is barred; never rejects. Calls during a change are done as one after it. */
  renew(): Promise<void>;
  /**
   * Lets one tab open the address until a page is shown in it: the given one, or the one that `open` opens (`null`).
   * `false` when there is no such tab; then nobody is let through.
   */
  letThroughOnce(barred: Barred, tabId: number | null, open: () => Promise<number | null>): Promise<boolean>;
  /** Ends what `letThroughOnce` began. */
  endLetThrough(tabId: number): Promise<void>;
  isLetThrough(tabId: number): Promise<boolean>;
  /** Whether the browser stops this spelling of a barred address by itself. */
  isStopped(barred: Barred, href: string): Promise<boolean>;
}

/** Address, inside the extension, of the page that tells of a stopped navigation. */
export function warningPath(id: string): `/warning.html?${string}` {
  return `/warning.html?id=${encodeURIComponent(id)}`;
}

/** Sets up the stop; the rules themselves live in the browser and outlast a sleeping worker. */
export function createBarring(addresses: BarredAddresses): Barring {
  const inTurn = createTurns();
  let underway: Promise<void> | null = null;
  let next: Promise<void> | null = null;

  async function apply(): Promise<void> {
    const current = await browser.declarativeNetRequest.getSessionRules();
    const stopping = current.filter(({ id }) => id < LET_THROUGH);
    const { removeRuleIds, addRules } = changesBetween(stopping, stopRules(await addresses.list()));
    if (removeRuleIds.length + addRules.length === 0) return;
    const { updateSessionRules } = browser.declarativeNetRequest;
    await updateSessionRules({ removeRuleIds, addRules }).catch(async (error) => {
      // one expression that is too much for the browser must not cost all other rules
      await updateSessionRules({ removeRuleIds, addRules: await thoseTaken(addRules) });
      throw error;
    });
  }

  function renew(): Promise<void> {
    if (underway) {
      next ??= underway.then(() => {
        next = null;
        return renew();
      });
      return next;
    }
    underway = apply()
      .catch((error) => console.warn('Some barred addresses are watched, but not stopped by the browser.', error))
      .finally(() => {
        underway = null;
      });
    return underway;
  }

  async function lift(barred: Barred, tabId: number | null): Promise<number[]> {
    const current = await browser.declarativeNetRequest.getSessionRules();
    const first = Math.max(LET_THROUGH, ...current.map(({ id }) => id + 1));
    // they are also where the browser, unlike a sleeping worker, remembers who is let through
    const addRules = letThroughRules(barred, tabId, first);
    await browser.declarativeNetRequest.updateSessionRules({ addRules });
    return addRules.map(({ id }) => id);
  }

  const liftedFor = async (tabId: number) =>
    (await browser.declarativeNetRequest.getSessionRules()).filter(
      ({ id, condition }) => id >= LET_THROUGH && (condition.tabIds?.includes(tabId) ?? true),
    );

  return {
    renew,

    // in turn, so that a page that is shown at once can't end what is only half begun
    letThroughOnce: (barred, knownTabId, open) =>
      inTurn(async () => {
        const removeRuleIds = await lift(barred, knownTabId);
        const tabId = await open().catch(() => null);
        const addRules = tabId === null ? [] : letThroughRules(barred, tabId, removeRuleIds[0]!);
        if (tabId === null || tabId !== knownTabId)
          await browser.declarativeNetRequest.updateSessionRules({ removeRuleIds, addRules });
        return tabId !== null;
      }),

    endLetThrough: (tabId) =>
      inTurn(async () => {
        const removeRuleIds = (await liftedFor(tabId)).map(({ id }) => id);
        if (removeRuleIds.length > 0) await browser.declarativeNetRequest.updateSessionRules({ removeRuleIds });
      }),

    isLetThrough: async (tabId) => (await liftedFor(tabId)).length > 0,

    isStopped: async (barred, href) =>
      isStoppedByThese(await browser.declarativeNetRequest.getSessionRules(), barred, href),
  };
}

async function thoseTaken(rules: readonly Rule[]): Promise<Rule[]> {
  const isTaken = async ({ condition: { regexFilter: regex = '' } }: Rule) =>
    (await browser.declarativeNetRequest.isRegexSupported({ regex, isCaseSensitive: true })).isSupported;
  const answers = await Promise.all(rules.map(isTaken));
  return rules.filter((_, index) => answers[index]);
}
