import { judgeOffers } from './judge-offers.ts';
import type { OfferCaution } from './offer.ts';
import type { Currency } from './price.ts';
import { readOffers } from './read-offers.ts';

/** What is to be said of the offers that a page shows, each with the part of the page that shows it. */
export function findCautions(page: ParentNode, home: Currency): { root: Element; caution: OfferCaution }[] {
  const { offers, listPrice } = readOffers(page, home);
  const cautions = judgeOffers(
    offers.map(({ offer }) => offer),
    listPrice,
  );
  return offers.flatMap(({ root }, index) => {
    const caution = cautions[index];
    return caution ? [{ root, caution }] : [];
  });
}
