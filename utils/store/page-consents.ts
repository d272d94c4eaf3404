import { browser } from '@wxt-dev/browser';
import { type Area, trySet } from './area.ts';
import { createTurns } from './turns.ts';

/** Hosts of false pages that the person decided to use all the same; forgotten with the browser's session. */
export interface PageConsents {
  has(host: string): Promise<boolean>;
  /** `false` when it could not be kept: then the page stays locked. */
  give(hosts: readonly string[]): Promise<boolean>;
}

const KEY = 'pageConsents';
const MOST_HOSTS = 500;

/** Opens the list over what is in the area. */
export function createPageConsents(area: Area = browser.storage.session): PageConsents {
  const inTurn = createTurns();

  async function read(): Promise<string[]> {
    const { [KEY]: hosts } = await area.get(KEY).catch(() => ({}) as Record<string, unknown>);
    return Array.isArray(hosts) ? hosts.filter((host) => typeof host === 'string') : [];
  }

  return {
    has: async (host) => (await read()).includes(host),
    give: (hosts) =>
      inTurn(async () => {
        const all = [...new Set([...(await read()), ...hosts])].filter(Boolean);
        return trySet(area, { [KEY]: all.slice(-MOST_HOSTS) });
      }),
  };
}
