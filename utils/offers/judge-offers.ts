import { type Comparison, compare, distinctOffers } from './compare.ts';
import { ALIKE, FEW_RATINGS, LEAST_MEDIAN, LIMITS, NEAR_AMAZON, NEAR_LIST_PRICE, TOLERANCE } from './limits.ts';
import type { Offer, OfferCaution, OfferReason } from './offer.ts';
import type { Price } from './price.ts';
import { hasNoPast, totalOf } from './weigh-offer.ts';

/**
 * What is to be said of each offer, in order; `null` where nothing is. Only what the seller sends is ever doubted, only
 * against others of the same condition and currency, and only where enough others are seen. `listPrice` is the price
 * that the page strikes through; `null` if there is none.
 */
export function judgeOffers(offers: readonly Offer[], listPrice: Price | null): (OfferCaution | null)[] {
  const distinct = distinctOffers(offers);
  const compared = offers.map((offer) => (offer.shipper === 'seller' ? compare(offer, distinct) : null));
  const suspects = offers.filter((offer, index) => isFar(offer, compared[index] ?? null, LIMITS.severalSuch));
  return offers.map((offer, index) => {
    const comparison = compared[index] ?? null;
    if (!comparison || hasHonestNeighbour(offer, offers, listPrice)) return null;
    const reasons = reasonsFor(offer, suspects);
    return isFar(offer, comparison, limitFor(offer, reasons)) ? { ...comparison, reasons } : null;
  });
}

function isFar(offer: Offer, comparison: Comparison | null, limit: number): boolean {
  if (!comparison?.isOutlier || comparison.median.amount < LEAST_MEDIAN[offer.price.currency]) return false;
  const forUse = ALIKE.has(offer.condition) ? 1 : TOLERANCE.used;
  const forLack = offer.isIncomplete ? TOLERANCE.incomplete : 1;
  return comparison.ratio <= limit * forUse * forLack;
}

function limitFor(offer: Offer, reasons: readonly OfferReason[]): number {
  if (hasNoPast(offer)) return LIMITS.newSeller;
  return reasons.length > 0 ? LIMITS.severalSuch : LIMITS.alone;
}

function reasonsFor(offer: Offer, suspects: readonly Offer[]): OfferReason[] {
  const { seller, ratings, isNewSeller, condition } = offer;
  const such = new Set(suspects.filter((other) => other.condition === condition).map((other) => other.seller));
  such.delete(seller);
  const reasons: OfferReason[] = [];
  if (such.size > 0) reasons.push({ code: 'severalSuch', count: such.size });
  if (isNewSeller) reasons.push({ code: 'newSeller' });
  if (ratings !== null && ratings < FEW_RATINGS) reasons.push({ code: 'fewRatings', count: ratings });
  return reasons;
}

/** Whether Amazon itself sends it for hardly more, or the list price says that the others are dear. */
function hasHonestNeighbour(offer: Offer, offers: readonly Offer[], listPrice: Price | null): boolean {
  const { currency } = offer.price;
  const total = totalOf(offer);
  if (
    offer.condition === 'new' &&
    listPrice?.currency === currency &&
    offer.price.amount >= listPrice.amount * NEAR_LIST_PRICE
  )
    return true;
  return offers.some(
    (other) =>
      other.shipper === 'amazon' &&
      other.condition === offer.condition &&
      other.price.currency === currency &&
      totalOf(other) <= total * NEAR_AMAZON,
  );
}
