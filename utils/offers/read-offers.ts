import type { OfferAt } from './offer-at.ts';
import type { Currency, Price } from './price.ts';
import { readBuyBox } from './read-buy-box.ts';
import { readMoreChoices } from './read-more-choices.ts';
import { readOldList } from './read-old-list.ts';
import { readPanel } from './read-panel.ts';
import { readPrice } from './read-price.ts';

/** What a product's page shows of offers. */
export interface OffersSeen {
  offers: OfferAt[];
  /** The price that is struck through; `null` if there is none. */
  listPrice: Price | null;
}

/** Only where the product itself is priced: recommendations beside it strike through prices of their own. */
const LIST_PRICE =
  '[id^="corePrice"] .basisPrice, [id^="corePrice"] [class*="apex-basisprice"], [id="aod-pinned-offer"] .basisPrice, [id="aod-pinned-offer"] [class*="apex-basisprice"]';

/** Reads the offers of a product's page by marks of the layouts that are known; an unknown one gives none. */
export function readOffers(page: ParentNode, home: Currency): OffersSeen {
  const whole = [...readPanel(page, home), ...readOldList(page, home)];
  // the small box has a few of those that the whole list has
  const listed = whole.length > 0 ? whole : readMoreChoices(page, home);
  const main = readBuyBox(page, home, listed);
  const struck = page.querySelector(LIST_PRICE);
  return { offers: main ? [main, ...listed] : listed, listPrice: struck && readPrice(struck, home) };
}
