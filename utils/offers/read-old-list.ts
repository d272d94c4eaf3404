import type { OfferAt } from './offer-at.ts';
import { parsePrice } from './parse-price.ts';
import type { Currency } from './price.ts';
import { isIncomplete, readCondition } from './read-condition.ts';
import { findPrice } from './read-price.ts';
import { isNewSeller, readRatings } from './read-ratings.ts';
import { readSeller } from './read-seller.ts';
import { readShipper } from './read-shipper.ts';
import { textOf } from './text-of.ts';

const MOST = 100;
const PRICES = ['.olpOfferPrice', '.a-price'] as const;

/** The offers of the older page of its own, `gp/offer-listing`, which some stores and small screens still show. */
export function readOldList(page: ParentNode, home: Currency): OfferAt[] {
  const found: OfferAt[] = [];
  for (const root of [...page.querySelectorAll('.olpOffer')].slice(0, MOST)) {
    const price = findPrice(root, PRICES, home);
    const condition = readCondition(textOf(root, '.olpCondition'));
    if (!price || !condition) continue;
    const name = nameIn(root);
    const rating = textOf(root, '.olpSellerColumn');
    const shipping = parsePrice(textOf(root, '.olpShippingPrice'), price.currency);
    const offer = {
      price,
      shipping: shipping?.currency === price.currency ? shipping.amount : 0,
      condition,
      shipper: isSentByAmazon(root) ? ('amazon' as const) : readShipper(name),
      seller: readSeller(root.querySelector('.olpSellerName'), name),
      ratings: readRatings(rating),
      isNewSeller: isNewSeller(rating),
      isIncomplete: isIncomplete(textOf(root, '.olpConditionComments, .comments')),
    };
    found.push({ root, offer });
  }
  return found;
}

/** Amazon itself stands there as a picture. */
function nameIn(root: Element): string {
  return textOf(root, '.olpSellerName') || root.querySelector('.olpSellerName img')?.getAttribute('alt') || '';
}

function isSentByAmazon(root: Element): boolean {
  return root.querySelector('.olpFbaPopoverTrigger, .olpBadgeContainer, [class*="olpFba"]') !== null;
}
