import { watchPage } from './watch-page.ts';

/** What the lists of offers are known by. A page without one shows a single offer, of which nothing can be said. */
const LISTS = '[id="aod-offer"], .olpOffer, .mbc-offer-row';

/**
 * Calls `onFound` when there is a list of offers in the page, now or later, until the signal ends it. Gives a function that looks
 * at once.
 */
export function spotOffers(page: Document, onFound: () => void, signal: AbortSignal): () => void {
  const look = () => {
    if (!signal.aborted && page.querySelector(LISTS)) onFound();
  };
  watchPage(page, look, signal);
  return look;
}
