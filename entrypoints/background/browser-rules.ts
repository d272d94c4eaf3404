import type { Browser } from '@wxt-dev/browser';
import type { Barred } from '#utils/store/barred/barred.ts';
import { type AddressRule, areStopping, rulesFor } from '#utils/store/barring-rules.ts';

export type Rule = Browser.declarativeNetRequest.Rule;

/**
 * Most rules at a time: a browser takes 1,000 with expressions (with all of them a change takes about 0.3 s in Chromium),
 * and some are kept free for who is let through.
 */
const MOST_RULES = 950;
/** Rules with this number and above let one tab through once. */
export const LET_THROUGH = 10_000;

/** Rules that stop these addresses, those that come first if there are too many. */
export function stopRules(barred: readonly Barred[]): Rule[] {
  const rules: Rule[] = [];
  for (const { id, key } of barred) {
    const wanted = rulesFor(key);
    if (rules.length + wanted.length > MOST_RULES) break;
    for (const rule of wanted) rules.push(stopRule(rules.length + 1, id, rule));
  }
  return rules;
}

/** Rules over those that stop, for one tab, or for all while the one is not there yet (`null`). */
export function letThroughRules({ key }: Barred, tabId: number | null, first: number): Rule[] {
  return rulesFor(key).map(({ regexFilter }, index) => ({
    id: first + index,
    priority: 2,
    action: { type: 'allow' },
    condition: { ...conditionOf(regexFilter), ...(tabId !== null && { tabIds: [tabId] }) },
  }));
}

/** Whether this address is stopped by those of its rules that the browser has taken. */
export function isStoppedByThese(rules: readonly Rule[], { id, key }: Barred, href: string): boolean {
  const there = new Set(rules.map(meaningOf));
  const own = rulesFor(key).filter((rule) => there.has(meaningOf(stopRule(0, id, rule))));
  return areStopping(own, href);
}

/** What must be done so that the rules of now become those that are wanted; those that stay keep their numbers. */
export function changesBetween(
  now: readonly Rule[],
  wanted: readonly Rule[],
): { removeRuleIds: number[]; addRules: Rule[] } {
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

/** Address, inside the extension, of the page that a rule leads to: see `entrypoints/stopped`. */
function stoppedPath(id: string): `/stopped.html?${string}` {
  return `/stopped.html?id=${encodeURIComponent(id)}`;
}

function stopRule(id: number, warning: string, { does, regexFilter }: AddressRule): Rule {
  const redirect: Rule['action']['redirect'] =
    does === 'stop' ? { extensionPath: stoppedPath(warning) } : { transform: { username: '', password: '' } };
  return { id, priority: 1, action: { type: 'redirect', redirect }, condition: conditionOf(regexFilter) };
}

function conditionOf(regexFilter: string): Rule['condition'] {
  return { regexFilter, isUrlFilterCaseSensitive: true, resourceTypes: ['main_frame'] };
}

function meaningOf({ action, condition }: Rule): string {
  return `${action.redirect?.extensionPath} ${condition.regexFilter}`;
}
