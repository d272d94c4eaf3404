import type { Price } from './price.ts';

/** What is compared with each other: goods of one condition. Very good, good and acceptable are all `used`. */
export type Condition = 'new' | 'likeNew' | 'used' | 'refurbished' | 'collectible';

/** Who packs and sends it. */
export type Shipper = 'amazon' | 'seller';

/** One offer of a product, as far as the page shows it. */
export interface Offer {
  price: Price;
  /** What sending costs, in the same currency; 0 where it is free or not told. */
  shipping: number;
  condition: Condition;
  /** `null`: not told, or not clear. */
  shipper: Shipper | null;
  /** The seller's id, or the name where there is none; `null` where neither is shown. */
  seller: string | null;
  /** Number of ratings of the seller; `null` where it is not shown. */
  ratings: number | null;
  /** The page itself says that the seller has only just begun. */
  isNewSeller: boolean;
  /** The seller's own note says that something is missing or broken. */
  isIncomplete: boolean;
}

/** Why an offer is to be looked at twice, besides its price. */
export type OfferReason =
  | { code: 'severalSuch'; count: number }
  | { code: 'newSeller' }
  | { code: 'fewRatings'; count: number };

/** What is said beside an offer. Prices with what sending costs. */
export interface OfferCaution {
  price: Price;
  median: Price;
  /** The price as a part of the median, 0 to 1. */
  ratio: number;
  /** How many other offers the median is of. */
  count: number;
  /** Whether new and hardly rated sellers were left out of the median. */
  isOfRated: boolean;
  /** Whether the cost of sending weighs in any of the figures. */
  withShipping: boolean;
  reasons: readonly OfferReason[];
}
