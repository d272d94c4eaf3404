import { browser } from '@wxt-dev/browser';
import type { Verdict } from '#utils/verdict/verdict.ts';
import type { Area } from '../area.ts';
import { isOvertakenBy, type Met } from '../met.ts';
import { slimVerdict } from '../slim.ts';
import { createTurns } from '../turns.ts';
import { addressKey } from './address-key.ts';
import { type Barred, barredFrom, type Lure } from './barred.ts';
import { createBarredEntries } from './barred-entries.ts';

/** Addresses that must not be opened by accident, for as long as the browser runs. */
export interface BarredAddresses {
  /** Bars what can be barred; `true` when an address is new. */
  bar(tabId: number, links: readonly Lure[]): Promise<boolean>;
  /** The entry for an address that a browser asks for; `null` when it isn't barred. */
  find(href: string): Promise<Barred | null>;
  /** `null` for an id that is unknown or too old. */
  byId(id: string): Promise<Barred | null>;
  /**
   * Judges every address again: what gets a verdict stays barred under it, what gets `null` is let go; `true` when there
   * was one of those.
   */
  release(judge: (barred: Barred) => Promise<Verdict | null>): Promise<boolean>;
  /**
   * Takes back what was met a moment ago in the same place, of the same link, under another header: a webmail that shows
   * the header late had shown the one before. What was met otherwise is judged again; `true` when an address was let go.
   */
  takeBack(links: readonly Met[], judge: (barred: Barred) => Promise<Verdict | null>): Promise<boolean>;
  /** All that are barred, the newest first. */
  list(): Promise<Barred[]>;
}

/** Most addresses barred at a time; the one judged longest ago goes first. */
export const BARRED_LIMIT = 1_000;

/** Opens the list over what is already in the area. When the store is full, the newest half is kept. */
export function createBarredAddresses(area: Area = browser.storage.session): BarredAddresses {
  const inTurn = createTurns();
  const { load, save } = createBarredEntries(area);

  return {
    bar: (tabId, links) =>
      inTurn(async () => {
        const all = await load();
        let isNew = false;
        for (const lure of links) {
          const key = addressKey(lure.link.href);
          if (key === null) continue;
          const known = all.get(key);
          isNew ||= !known;
          // taken out first, so that it stands last: the newest
          all.delete(key);
          all.set(key, barredFrom(known, key, tabId, lure));
        }
        for (const key of [...all.keys()].slice(0, Math.max(0, all.size - BARRED_LIMIT))) all.delete(key);
        if (links.length > 0) await save(all);
        return isNew;
      }),

    async find(href) {
      const key = addressKey(href);
      return key === null ? null : ((await load()).get(key) ?? null);
    },

    release: (judge) =>
      inTurn(async () => {
        const all = await load();
        const before = all.size;
        for (const [key, entry] of [...all]) {
          const verdict = await judge(entry);
          if (verdict) all.set(key, { ...entry, verdict: slimVerdict(verdict) });
          else all.delete(key);
        }
        await save(all);
        return all.size < before;
      }),

    takeBack: (links, judge) =>
      inTurn(async () => {
        const all = await load();
        let isChanged = false;
        let isGone = false;
        for (const link of links) {
          const entry = all.get(addressKey(link.link.href) ?? '');
          const met = entry?.met.filter((before) => !isOvertakenBy(link, before)) ?? [];
          if (!entry || met.length === entry.met.length) continue;
          isChanged = true;
          const verdict = met.length > 0 ? await judge({ ...entry, met }) : null;
          if (verdict) all.set(entry.key, { ...entry, met, verdict: slimVerdict(verdict) });
          else isGone = all.delete(entry.key);
        }
        if (isChanged) await save(all);
        return isGone;
      }),

    byId: async (id) => [...(await load()).values()].find((entry) => entry.id === id) ?? null,
    list: async () => [...(await load()).values()].reverse(),
  };
}
