import {
  fits,
  mergeLists,
  withNever,
  withOwnBrand,
  withoutOwnBrand,
  withoutSite,
  withTrusted,
} from '#utils/brand/lists/change-lists.ts';
import { decidedOn, listsDecidedOn } from '#utils/brand/lists/decided-on.ts';
import { readListsFile, writeListsFile } from '#utils/brand/lists/lists-file.ts';
import { ownBrandId } from '#utils/brand/lists/own-brands.ts';
import { readOwnBrand } from '#utils/brand/lists/read-own-brand.ts';
import type { ListOutcome } from '#utils/messaging/contract.ts';
import type { Handlers } from '#utils/messaging/serve.ts';
import type { ListChange, ListStore } from '#utils/store/person-lists.ts';
import { dayOf } from '#utils/text/day.ts';
import { readSiteEntry } from '#utils/url/read-site-entry.ts';
import type { Judge } from './judge.ts';

type ListQuestion =
  | ('getLists' | 'trustSite' | 'neverTrust' | 'forgetSite' | 'addOwnBrand' | 'removeOwnBrand')
  | ('importLists' | 'exportLists' | 'assessSite');

const today = () => dayOf(new Date());

/** The answers to what our own pages ask of the person's lists. */
export function createListHandlers(store: ListStore, judge: Judge): Pick<Handlers, ListQuestion> {
  async function change(work: ListChange): Promise<ListOutcome> {
    let isTooMuch = false;
    const isDone = await store.change((kept) => {
      const next = work(kept);
      isTooMuch = next.lists !== undefined && !fits(next.lists);
      return isTooMuch ? {} : next;
    });
    if (isTooMuch) return { done: false, problem: 'tooManyEntries' };
    return isDone ? { done: true } : { done: false, problem: 'notKept' };
  }

  return {
    getLists: () => store.read(),

    async trustSite({ site: written, scope, until }) {
      const read = readSiteEntry(written, scope);
      if ('problem' in read) return { done: false, problem: read.problem };
      if (await judge.isShared(read.site.host)) return { done: false, problem: 'sharedPlace' };
      return change(({ lists, session }) => {
        const site = decidedOn(read.site, today(), until === 'always' ? lists.trusted : session);
        const others = session.filter(({ host }) => host !== site.host);
        if (until === 'always') return { lists: withTrusted(lists, site), session: others };
        return { lists: withoutSite(lists, site.host), session: [...others, site] };
      });
    },

    async neverTrust({ site: written, scope }) {
      const read = readSiteEntry(written, scope);
      if ('problem' in read) return { done: false, problem: read.problem };
      return change(({ lists, session }) => ({
        lists: withNever(lists, decidedOn(read.site, today(), lists.never)),
        session: session.filter(({ host }) => host !== read.site.host),
      }));
    },

    forgetSite: ({ host }) =>
      change(({ lists, session }) => ({
        lists: withoutSite(lists, host),
        session: session.filter((site) => site.host !== host),
      })),

    async addOwnBrand({ brand, replaces }) {
      const read = readOwnBrand(brand);
      if ('problem' in read) return { done: false, problem: read.problem };
      for (const host of read.brand.domains) {
        if (await judge.isShared(host)) return { done: false, problem: 'sharedPlace' };
      }
      const outcome = await change(({ lists }) => {
        const others = replaces === undefined ? lists : withoutOwnBrand(lists, replaces);
        return { lists: withOwnBrand(others, read.brand) };
      });
      return outcome.done ? { done: true, id: ownBrandId(read.brand) } : outcome;
    },

    removeOwnBrand: ({ id }) => change(({ lists }) => ({ lists: withoutOwnBrand(lists, id) })),

    async importLists({ text, isTrial }) {
      const read = readListsFile(text);
      if ('fault' in read) return { done: false, fault: read.fault };
      // what a file says the person decides now: files bear no days
      const more = listsDecidedOn(read.lists, today());
      let merge = mergeLists((await store.read()).lists, more);
      if (isTrial) return { done: true, added: merge.added, kept: merge.kept };
      const outcome = await change(({ lists }) => {
        merge = mergeLists(lists, more);
        return { lists: merge.lists };
      });
      return outcome.done ? { done: true, added: merge.added, kept: merge.kept } : outcome;
    },

    exportLists: async () => ({ text: writeListsFile((await store.read()).lists) }),

    async assessSite({ site: written }) {
      const read = readSiteEntry(written, 'host');
      if ('problem' in read) return read;
      return { verdict: await judge.assess(`https://${read.site.host}/`) };
    },
  };
}
