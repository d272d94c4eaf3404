import { FEW_RATINGS } from './limits.ts';
import type { Offer } from './offer.ts';

/** What is paid in the end: the price, and what sending costs. */
export function totalOf({ price, shipping }: Offer): number {
  return price.amount + shipping;
}

/** Whether a seller who sends things himself has hardly been rated; not told is no answer. */
export function hasNoPast({ shipper, isNewSeller, ratings }: Offer): boolean {
  return shipper === 'seller' && (isNewSeller || (ratings !== null && ratings < FEW_RATINGS));
}
