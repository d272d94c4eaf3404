import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

type Rule = { id: number; condition: { tabIds?: number[]; regexFilter?: string } } & Record<string, unknown>;

/** Session rules as a browser keeps them: all of a change or nothing. */
export function fakeRules() {
  const rules = new Map<number, Rule>();
  const api = {
    rules,
    /** Rules refused by their condition make the whole change fail. */
    refuses: (_rule: Rule): boolean => false,
    /** Expressions that alone are the reason of a refusal. */
    isRegexSupported: async ({ regex }: { regex: string }) => ({
      isSupported: !api.refuses({ id: 0, condition: { regexFilter: regex } }),
    }),
    changes: 0,
    getSessionRules: async () => [...rules.values()],
    async updateSessionRules({ addRules = [], removeRuleIds = [] }: { addRules?: Rule[]; removeRuleIds?: number[] }) {
      await new Promise((resolve) => setTimeout(resolve));
      api.changes++;
      if (addRules.some(api.refuses)) throw new Error('Rule is refused');
      const next = new Map([...rules].filter(([id]) => !removeRuleIds.includes(id)));
      for (const rule of addRules) {
        if (next.has(rule.id)) throw new Error(`Rule ${rule.id} is there already`);
        next.set(rule.id, rule);
      }
      rules.clear();
      for (const [id, rule] of next) rules.set(id, rule);
    },
  };
  Object.assign(fakeBrowser, { declarativeNetRequest: api });
  return api;
}

/** Registered content scripts and injections. */
export function fakeScripting() {
  const registered = new Map<
    string,
    { id: string; matches: string[]; js: string[]; matchOriginAsFallback?: boolean }
  >();
  const api = {
    registered,
    getRegisteredContentScripts: async () => [...registered.values()],
    registerContentScripts: vi.fn(async (scripts: { id: string; matches: string[]; js: string[] }[]) => {
      for (const script of scripts) registered.set(script.id, script);
    }),
    unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
      for (const id of ids) registered.delete(id);
    },
    executeScript: vi.fn(async (_injection: object) => []),
    insertCSS: vi.fn(async (_injection: object) => undefined),
  };
  Object.assign(fakeBrowser, { scripting: api });
  return api;
}
