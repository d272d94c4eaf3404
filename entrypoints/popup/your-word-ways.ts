import { browser } from 'wxt/browser';
import { askLists } from '#components/lists/ask-lists.ts';
import type { Last } from '#components/lists/last-line.tsx';
import { problemSentence } from '#components/lists/list-ways.ts';
import type { YourWordWays } from '#components/popup/your-word.tsx';
import { createYours } from '#utils/brand/lists/yours.ts';
import { type KeptLists, listsInForce } from '#utils/data/person-lists.ts';
import { word } from '#utils/i18n/words.ts';
import type { ListOutcome } from '#utils/messaging/contract.ts';

/** What the popup does with the lists that were read last; `tell` says what came of it, with a way to undo it. */
export function createYourWordWays(read: () => KeptLists | null, tell: (last: Last) => void): YourWordWays {
  const ways = askLists();

  /** Puts back what was said of this very host, whatever it was. */
  function undoOf(host: string): Last['undo'] {
    const kept = read();
    if (!kept) return null;
    const ofHost = (site: { host: string }) => site.host === host;
    const { lists, session } = kept;
    const [now, always, never] = [session.find(ofHost), lists.trusted.find(ofHost), lists.never.find(ofHost)];
    const putBack = (): Promise<ListOutcome> => {
      if (never) return ways.never(host, never.scope);
      if (always) return ways.trust(host, always.scope, 'always');
      return now ? ways.trust(host, now.scope, 'session') : ways.forget(host);
    };
    return () => void putBack().then((outcome) => report(outcome, word('options_undone'), null));
  }

  function report(outcome: ListOutcome, sentence: string, undo: Last['undo']): void {
    tell(outcome.done ? { sentence, undo } : { sentence: problemSentence(outcome.problem), undo: null });
  }

  return {
    wordOn(host) {
      const kept = read();
      if (!kept) return null;
      const lists = listsInForce(kept);
      const said = createYours(lists).wordOn(host);
      if (!said) return null;
      const isOwnBrand = lists.ownBrands.some(({ domains }) => domains.includes(said.host));
      return { ...said, isOwnBrand, isForSession: kept.session.some((site) => site.host === said.host) };
    },
    mayTrust: () => read()?.managed?.mayOverride !== false,
    async trust(site, scope, until) {
      const undo = undoOf(site);
      report(await ways.trust(site, scope, until), word('trust_done', { site }), undo);
    },
    async neverTrust(site, scope) {
      const undo = undoOf(site);
      report(await ways.never(site, scope), word('options_neverDone', { site }), undo);
    },
    async takeBack({ host, says }) {
      const undo = undoOf(host);
      report(await ways.forget(host), word(says === 'never' ? 'never_stopped' : 'trust_stopped', { site: host }), undo);
    },
    openLists: () => void browser.runtime.openOptionsPage(),
  };
}
