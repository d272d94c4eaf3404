import type { OfferAt } from './offer-at.ts';
import type { Currency, Price } from './price.ts';
import { readMerchantLine } from './read-merchant-line.ts';
import { findPrice } from './read-price.ts';
import { readSeller, sellerIdIn } from './read-seller.ts';
import { readShipper } from './read-shipper.ts';
import { textOf } from './text-of.ts';

const ROOTS = '#newAccordionRow_0, #newAccordionRow, #qualifiedBuybox, #desktop_buybox, #mobile_buybox, #buybox';
const PRICES = [
  '.priceToPay',
  '[class*="apex-pricetopay"]',
  '#corePrice_feature_div .a-price',
  '#price_inside_buybox',
  '#newBuyBoxPrice',
] as const;
const SHIPPER = [
  '#fulfillerInfoFeature_feature_div .offer-display-feature-text-message',
  '#tabular-buybox .tabular-buybox-text',
] as const;
const SELLER = '#merchantInfoFeature_feature_div, #tabular-buybox, #merchant-info';
/** Older boxes and small screens say both in a sentence. */
const LINE = '#merchant-info, #merchantInfoFeature_feature_div';
const SELLER_NAME = '#merchantInfoFeature_feature_div .offer-display-feature-text-message';
/** The panel repeats the button's own offer above the others. */
const PINNED = 'aod-pinned-offer';
const USED = '#usedBuySection, #usedOnlyBuybox, #usedAccordionRow';

/**
 * The offer behind the page's own button. It names no condition and no ratings: an offer of the list with the same seller and
 * price is the same one and tells them. Alone it counts as new, where no used one stands in the same box; `null` where it
 * can't be read.
 */
export function readBuyBox(page: ParentNode, home: Currency, listed: readonly OfferAt[]): OfferAt | null {
  const root = page.querySelector(ROOTS);
  const price = root && findPrice(root, PRICES, home);
  if (!root || !price || root.querySelector(USED)) return null;
  const seller = sellerOf(root);
  const twin = listed.find(
    ({ root: shown, offer }) => (offer.seller === seller || shown.id === PINNED) && isSame(offer.price, price),
  );
  if (twin) return { root, offer: twin.offer };
  const told = readMerchantLine(textOf(root, LINE));
  const shipper = told?.shipper ?? readShipper(SHIPPER.map((selector) => textOf(root, selector)).find(Boolean) ?? '');
  const offer = {
    price,
    shipping: 0,
    condition: 'new' as const,
    shipper,
    seller: seller ?? told?.seller ?? null,
    ratings: null,
    isNewSeller: false,
    isIncomplete: false,
  };
  return { root, offer };
}

function sellerOf(root: Element): string | null {
  const link = root.querySelector('#sellerProfileTriggerId');
  const id = sellerIdIn(link?.getAttribute('href') ?? '');
  return id ?? readSeller(root.querySelector(SELLER), textOf(root, SELLER_NAME));
}

function isSame(one: Price, other: Price): boolean {
  return one.amount === other.amount && one.currency === other.currency;
}
