import { browser } from 'wxt/browser';
import { askLists } from '#components/lists/ask-lists.ts';
import { problemSentence } from '#components/lists/list-ways.ts';
import type { TrustWays } from '#components/popup/trust-site.tsx';
import { createYours } from '#utils/brand/lists/yours.ts';
import { type KeptLists, listsInForce } from '#utils/data/person-lists.ts';
import { word } from '#utils/i18n/words.ts';
import type { ListOutcome } from '#utils/messaging/contract.ts';

/** What the popup does with the lists that were read last; `say` tells what came of it. */
export function createTrustWays(read: () => KeptLists | null, say: (sentence: string) => void): TrustWays {
  const ways = askLists();
  const tell = (outcome: ListOutcome, done: string) => say(outcome.done ? done : problemSentence(outcome.problem));
  return {
    wordOn(host) {
      const kept = read();
      if (!kept) return null;
      const lists = listsInForce(kept);
      const said = createYours(lists).wordOn(host);
      return said && { ...said, isOwnBrand: lists.ownBrands.some(({ domains }) => domains.includes(said.host)) };
    },
    async trust(site, scope, until) {
      tell(await ways.trust(site, scope, until), word('trust_done', { site }));
    },
    async stopTrusting(host) {
      tell(await ways.forget(host), word('trust_stopped', { site: host }));
    },
    openLists: () => void browser.runtime.openOptionsPage(),
  };
}
