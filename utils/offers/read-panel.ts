import { deliveryPrice } from './delivery-price.ts';
import type { OfferAt } from './offer-at.ts';
import type { Currency } from './price.ts';
import { isIncomplete, readCondition } from './read-condition.ts';
import { findPrice } from './read-price.ts';
import { isNewSeller, readRatings } from './read-ratings.ts';
import { readSeller } from './read-seller.ts';
import { readShipper } from './read-shipper.ts';
import { textOf } from './text-of.ts';

/** The panel of all offers repeats its ids for each of them. */
const ROOTS = '[id="aod-pinned-offer"], [id="aod-offer"]';

const PRICES = [
  '.apex-pricetopay-value',
  '[id^="aod-price-"] .a-price',
  '[id="aod-offer-price"] .a-price',
  '.a-price',
] as const;

/** More than any page shows at once. */
const MOST = 100;

/**
 * The offers of the panel “all offers” (`aod`), in its order. One whose price or condition can't be read is left out: a
 * layout that we don't know gives none.
 */
export function readPanel(page: ParentNode, home: Currency): OfferAt[] {
  const found: OfferAt[] = [];
  for (const root of [...page.querySelectorAll(ROOTS)].slice(0, MOST)) {
    const price = findPrice(root, PRICES, home);
    const condition = readCondition(textOf(root, '[id="aod-offer-heading"]'));
    if (!price || !condition) continue;
    const rating = textOf(root, '[id="aod-offer-seller-rating"]');
    const offer = {
      price,
      shipping: deliveryPrice(root, price.currency),
      condition,
      shipper: readShipper(valueIn(root, 'aod-offer-shipsFrom')),
      seller: readSeller(root.querySelector('[id="aod-offer-soldBy"]'), valueIn(root, 'aod-offer-soldBy')),
      ratings: readRatings(rating),
      isNewSeller: isNewSeller(rating),
      isIncomplete: isIncomplete(noteIn(root)),
    };
    found.push({ root, offer });
  }
  return found;
}

/** A row has its label in the left column and its value in the right one; older ones colour the value only. */
function valueIn(root: Element, id: string): string {
  const row = root.querySelector(`[id="${id}"]`);
  if (!row) return '';
  return textOf(row, '.a-col-right a') || textOf(row, '.a-col-right') || textOf(row, 'a, .a-color-base');
}

function noteIn(root: Element): string {
  return textOf(root, '[id="aod-condition-container"]') || textOf(root, '.expandable-expanded-text');
}
