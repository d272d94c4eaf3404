import type { Offer } from './offer.ts';

/** An offer, and the part of the page that shows it. */
export interface OfferAt {
  root: Element;
  offer: Offer;
}
