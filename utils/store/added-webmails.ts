import { browser } from '@wxt-dev/browser';
import type { Area } from './area.ts';
import { createTurns } from './turns.ts';

/** Hosts (with port, where there is one) on which the person had mails read. Kept on this machine, over restarts. */
export interface AddedWebmails {
  hosts(): Promise<string[]>;
  /** `false` for what is no host, or when the store doesn't take it. */
  add(host: string): Promise<boolean>;
  remove(host: string): Promise<void>;
}

/** Under which the hosts lie in local storage. */
export const ADDED_WEBMAILS_KEY = 'addedWebmails';
const KEY = ADDED_WEBMAILS_KEY;
const MOST_HOSTS = 200;

/** Whether this is a host as `URL.host` writes it; a star, which a URL may hold, would mean every host in a pattern. */
export function isHost(value: unknown): value is string {
  if (typeof value !== 'string' || !/^[\w.:[\]-]{1,260}$/.test(value) || !URL.canParse(`https://${value}/`))
    return false;
  const { host, href } = new URL(`https://${value}/`);
  return host === value && href === `https://${value}/`;
}

/** Reads whatever lies in the store: what is no host is left out and counted, and so is what stands twice. Never throws. */
export function readAddedWebmails(raw: unknown): { hosts: string[]; faults: number } {
  if (raw === undefined) return { hosts: [], faults: 0 };
  if (!Array.isArray(raw)) return { hosts: [], faults: 1 };
  const hosts = [...new Set(raw.filter(isHost))].slice(0, MOST_HOSTS);
  return { hosts, faults: raw.length - hosts.length };
}

/** Opens the list over what is in the area; entries that are no hosts are left out, the others are kept. */
export function createAddedWebmails(area: Area = browser.storage.local): AddedWebmails {
  const inTurn = createTurns();

  async function hosts(): Promise<string[]> {
    const { [KEY]: list } = await area.get(KEY).catch(() => ({}) as Record<string, unknown>);
    return readAddedWebmails(list).hosts;
  }

  return {
    hosts,

    add: (host) =>
      inTurn(async () => {
        const known = await hosts();
        if (!isHost(host) || (known.length >= MOST_HOSTS && !known.includes(host))) return false;
        if (known.includes(host)) return true;
        return area.set({ [KEY]: [...known, host] }).then(
          () => true,
          () => false,
        );
      }),

    remove: (host) =>
      inTurn(async () => {
        const known = await hosts();
        await area.set({ [KEY]: known.filter((other) => other !== host) });
      }),
  };
}
