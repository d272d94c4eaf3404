import { LEAST_OTHERS, OUTLIER } from './limits.ts';
import { medianOf } from './median.ts';
import type { Offer, OfferCaution } from './offer.ts';
import { hasNoPast, totalOf } from './weigh-offer.ts';

/** The figures of an offer among others, and whether it lies outside of what they scatter by themselves. */
export interface Comparison extends Omit<OfferCaution, 'reasons'> {
  isOutlier: boolean;
}

/**
 * Holds an offer against distinct ones: those of other sellers in the same condition and currency; `null` where there are too few.
 * Sellers without a past don't count as long as enough others do: where baits stand side by side, most of the offers may
 * be baits.
 */
export function compare(offer: Offer, distinct: readonly Offer[]): Comparison | null {
  const others = distinct.filter((other) => isComparable(offer, other));
  const rated = others.filter((other) => !hasNoPast(other));
  const base = isEnough(rated) ? rated : others;
  if (!isEnough(base)) return null;
  const totals = base.map(totalOf);
  const { currency } = offer.price;
  const total = totalOf(offer);
  const median = medianOf(totals);
  return {
    price: { amount: total, currency },
    median: { amount: median, currency },
    ratio: total / median,
    count: base.length,
    isOfRated: base.length < others.length,
    withShipping: [offer, ...base].some(({ shipping }) => shipping > 0),
    isOutlier: isOutlier(total, totals),
  };
}

function isComparable(offer: Offer, other: Offer): boolean {
  return (
    other.condition === offer.condition &&
    other.price.currency === offer.price.currency &&
    (other.seller === null ? other !== offer : other.seller !== offer.seller)
  );
}

/** Each offer once: a page shows some twice, pinned and in its list. */
export function distinctOffers(offers: readonly Offer[]): Offer[] {
  const seen = new Map(
    offers.map((offer, index) => [
      `${offer.seller ?? index} ${offer.condition} ${totalOf(offer)} ${offer.price.currency}`,
      offer,
    ]),
  );
  return [...seen.values()];
}

/** So many others, and of as many sellers: one seller's several listings are one voice. */
function isEnough(others: readonly Offer[]): boolean {
  return new Set(others.map(({ seller }, index) => seller ?? index)).size >= LEAST_OTHERS;
}

function isOutlier(total: number, others: readonly number[]): boolean {
  if (total <= 0 || others.some((other) => other <= 0)) return false;
  const logarithms = others.map(Math.log);
  const middle = medianOf(logarithms);
  const deviation = medianOf(logarithms.map((each) => Math.abs(each - middle)));
  const score = (OUTLIER.scale * (Math.log(total) - middle)) / Math.max(deviation, OUTLIER.leastDeviation);
  return score <= -OUTLIER.score;
}
