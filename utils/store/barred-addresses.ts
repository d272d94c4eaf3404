import { browser } from '@wxt-dev/browser';
import { HREF_LIMIT } from '#utils/url/link-sighting.ts';
import type { Verdict } from '#utils/verdict/verdict.ts';
import { type Area, trySet } from './area.ts';
import { isOvertakenBy, type Met, withMet } from './met.ts';
import { slimVerdict } from './slim.ts';
import { createTurns } from './turns.ts';

/** An address that was judged danger in a mail, and where it was shown. */
export interface Barred {
  /** Unguessable: the warning page's address carries nothing else. */
  id: string;
  /** As `addressKey` writes it. */
  key: string;
  /** As the link had it, the last time. */
  href: string;
  /** The address was too long and its middle was left out: it can be stopped, but not opened. */
  isCut: boolean;
  verdict: Verdict;
  /** How mails showed it, the last few ways: with these it is judged again when the person's lists change. */
  met: Met[];
  /** Tabs in which a mail showed it: only there it may be opened all the same. */
  tabs: number[];
}

/** A link that was judged danger. */
export interface Lure extends Met {
  verdict: Verdict;
}

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

const TABS_KEPT = 20;
const KEY = 'barred';

/**
 * An address as a request is compared: without fragment, user-info and the dot after the host, none of which a server
 * sees as another page; and without scheme where the browser may change `http` to `https` by itself.
 * `null` for what is no web address: that can't be opened by a link.
 */
export function addressKey(href: string): string | null {
  const url = webAddress(href);
  if (!url) return null;
  url.hash = '';
  url.username = '';
  url.password = '';
  url.hostname = url.hostname.replace(/\.$/, '');
  return url.port === '' ? `http(s)${url.href.slice(url.href.indexOf(':'))}` : url.href;
}

/** Opens the list over what is already in the area. When the store is full, the newest half is kept. */
export function createBarredAddresses(area: Area = browser.storage.session): BarredAddresses {
  const inTurn = createTurns();
  /** What the area holds: not every navigation of every tab shall read it again. */
  let entries: Promise<Map<string, Barred>> | null = null;

  const load = () => {
    entries ??= area.get(KEY).then(
      ({ [KEY]: list }) => new Map(((list as Barred[] | undefined) ?? []).map((entry) => [entry.key, entry])),
      () => new Map(),
    );
    return entries;
  };

  async function save(all: Map<string, Barred>): Promise<void> {
    if (all.size === 0) return area.remove(KEY).catch(() => undefined);
    for (let list = [...all.values()]; list.length > 0; list = list.slice(Math.ceil(list.length / 2))) {
      if (await trySet(area, { [KEY]: list })) return;
    }
  }

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

function barredFrom(known: Barred | undefined, key: string, tabId: number, lure: Lure): Barred {
  const { link, mail, seen, verdict } = lure;
  return {
    id: known?.id ?? crypto.randomUUID(),
    key,
    href: link.href,
    isCut: link.cut ?? false,
    verdict: slimVerdict(verdict),
    met: withMet(known?.met ?? [], { mail, link, seen }),
    tabs: [...new Set([...(known?.tabs ?? []), tabId])].slice(-TABS_KEPT),
  };
}

function webAddress(href: string): URL | null {
  if (href.length > HREF_LIMIT || !URL.canParse(href)) return null;
  const url = new URL(href);
  return url.protocol === 'http:' || url.protocol === 'https:' ? url : null;
}
