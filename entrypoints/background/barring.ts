import { type Browser, browser } from '@wxt-dev/browser';
import type { Barred, BarredAddresses } from '#utils/store/barred-addresses.ts';
import { conditionsFor, type UrlCondition } from '#utils/store/barring-rules.ts';

type Rule = Browser.declarativeNetRequest.Rule;

/** Most rules at a time (a browser takes 5,000); with all of them a change takes about 150 ms. */
const MOST_RULES = 2_400;
/** Rules with this number and above let one tab through once. */
const LET_THROUGH = 10_000;

/** The browser's own stop: a request for a barred address becomes the warning page before it leaves the machine. */
export interface Barring {
  /** Brings the rules in line with what is barred; never rejects. Calls during a change are done as one after it. */
  renew(): Promise<void>;
  /** Lets this tab open the address until a page is shown in it. */
  letThroughOnce(tabId: number, barred: Barred): Promise<void>;
  /** Ends what `letThroughOnce` began. */
  endLetThrough(tabId: number): Promise<void>;
  isLetThrough(tabId: number): Promise<boolean>;
}

/** Address of the page that tells of a stopped navigation, inside the extension. */
export function warningPath(id: string): string {
  return `/warning.html?id=${encodeURIComponent(id)}`;
}

/** Sets up the stop; the rules themselves live in the browser and outlast a sleeping worker. */
export function createBarring(addresses: BarredAddresses): Barring {
  let underway: Promise<void> | null = null;
  let next: Promise<void> | null = null;

  async function apply(): Promise<void> {
    const current = await browser.declarativeNetRequest.getSessionRules();
    const removeRuleIds = current.map(({ id }) => id).filter((id) => id < LET_THROUGH);
    const addRules = stopRules(await addresses.list());
    await browser.declarativeNetRequest.updateSessionRules({ removeRuleIds, addRules });
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

  const letThroughRules = async (tabId: number) =>
    (await browser.declarativeNetRequest.getSessionRules()).filter(
      ({ id, condition }) => id >= LET_THROUGH && condition.tabIds?.includes(tabId),
    );

  return {
    renew,

    async letThroughOnce(tabId, { key, userInfos }) {
      const current = await browser.declarativeNetRequest.getSessionRules();
      const first = Math.max(LET_THROUGH, ...current.map(({ id }) => id + 1));
      const addRules = conditionsFor(key, userInfos).map(
        (condition, index): Rule => ({
          id: first + index,
          priority: 2,
          action: { type: 'allow' },
          condition: { ...condition, resourceTypes: ['main_frame'], tabIds: [tabId] },
        }),
      );
      // an address without rules is let through by `isLetThrough` alone
      if (addRules.length === 0) addRules.push(markerRule(first, tabId));
      await browser.declarativeNetRequest.updateSessionRules({ addRules });
    },

    async endLetThrough(tabId) {
      const removeRuleIds = (await letThroughRules(tabId)).map(({ id }) => id);
      if (removeRuleIds.length > 0) await browser.declarativeNetRequest.updateSessionRules({ removeRuleIds });
    },

    isLetThrough: async (tabId) => (await letThroughRules(tabId)).length > 0,
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

function stopRule(id: number, warning: string, condition: UrlCondition): Rule {
  return {
    id,
    priority: 1,
    action: { type: 'redirect', redirect: { extensionPath: warningPath(warning) } },
    condition: { ...condition, resourceTypes: ['main_frame'] },
  };
}

/** Remembers in the browser, where a sleeping worker loses nothing, that a tab is let through; matches no request. */
function markerRule(id: number, tabId: number): Rule {
  const condition = { urlFilter: '|https://let-through.invalid/|', tabIds: [tabId] };
  return { id, action: { type: 'allow' }, condition: { ...condition, resourceTypes: ['main_frame'] } };
}
