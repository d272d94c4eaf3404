import { type Browser, browser } from '@wxt-dev/browser';
import type { Barred, BarredAddresses } from '#utils/store/barred-addresses.ts';
import { conditionsFor, isStoppedBy, type UrlCondition } from '#utils/store/barring-rules.ts';
import { createTurns } from '#utils/store/turns.ts';

type Rule = Browser.declarativeNetRequest.Rule;

/** Most rules at a time (a browser takes 5,000); with all of them a change takes about 150 ms. */
const MOST_RULES = 2_400;
/** Rules with this number and above let one tab through once. */
const LET_THROUGH = 10_000;

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

/** The same for a rule of the browser: see `entrypoints/stopped`. */
function stoppedPath(id: string): `/stopped.html?${string}` {
  return `/stopped.html?id=${encodeURIComponent(id)}`;
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
    // one expression that is too much for the browser must not cost all other rules
    const plain = () => addRules.filter(({ condition }) => condition.regexFilter === undefined);
    await updateSessionRules({ removeRuleIds, addRules }).catch(() =>
      updateSessionRules({ removeRuleIds, addRules: plain() }),
    );
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
      .catch((error) => console.warn('Barred addresses are watched, but not stopped by the browser.', error))
      .finally(() => {
        underway = null;
      });
    return underway;
  }

  async function lift(barred: Barred, tabId: number | null): Promise<number[]> {
    const current = await browser.declarativeNetRequest.getSessionRules();
    const first = Math.max(LET_THROUGH, ...current.map(({ id }) => id + 1));
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

    async isStopped({ id }, href) {
      const path = stoppedPath(id);
      return (await browser.declarativeNetRequest.getSessionRules()).some(
        ({ action, condition }) => action.redirect?.extensionPath === path && isStoppedBy(condition, href),
      );
    },
  };
}

function stopRules(barred: readonly Barred[]): Rule[] {
  const rules: Rule[] = [];
  for (const { id, key, userInfos } of barred) {
    const conditions = conditionsFor(key, userInfos);
    if (rules.length + conditions.length > MOST_RULES) break;
    rules.push(...conditions.map((condition, index) => stopRule(rules.length + index + 1, id, condition)));
  }
  return rules;
}

/** What must be done so that the rules of now become those that are wanted; those that stay keep their numbers. */
function changesBetween(now: readonly Rule[], wanted: readonly Rule[]): { removeRuleIds: number[]; addRules: Rule[] } {
  const missing = new Map(wanted.map((rule) => [meaningOf(rule), rule]));
  const removeRuleIds = now.filter((rule) => !missing.delete(meaningOf(rule))).map(({ id }) => id);
  const taken = new Set(now.map(({ id }) => id));
  let free = 0;
  const addRules = [...missing.values()].map((rule) => {
    do free++;
    while (taken.has(free));
    return { ...rule, id: free };
  });
  return { removeRuleIds, addRules };
}

function meaningOf({ action, condition }: Rule): string {
  return `${action.redirect?.extensionPath} ${condition.urlFilter ?? condition.regexFilter}`;
}

function stopRule(id: number, warning: string, condition: UrlCondition): Rule {
  return {
    id,
    priority: 1,
    action: { type: 'redirect', redirect: { extensionPath: stoppedPath(warning) } },
    condition: { ...condition, resourceTypes: ['main_frame'] },
  };
}

/**
 * Rules over those that stop, for one tab, or for all while the one is not there yet. They are also where the browser,
 * unlike a sleeping worker, remembers who is let through: an address without rules gets one that matches nothing.
 */
function letThroughRules({ key, userInfos }: Barred, tabId: number | null, first: number): Rule[] {
  const conditions = conditionsFor(key, userInfos);
  if (conditions.length === 0) {
    conditions.push({ urlFilter: '|https://let-through.invalid/|', isUrlFilterCaseSensitive: true });
  }
  return conditions.map((condition, index) => ({
    id: first + index,
    priority: 2,
    action: { type: 'allow' },
    condition: { ...condition, resourceTypes: ['main_frame'], ...(tabId !== null && { tabIds: [tabId] }) },
  }));
}
