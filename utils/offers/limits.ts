import type { Condition } from './offer.ts';
import type { Currency } from './price.ts';

/** With fewer others there is no price to be far from: two that differ don't tell which of them is odd. */
export const LEAST_OTHERS = 3;

/** Below ten ratings a single one moves a seller's percentage by more than ten points: it tells nothing yet. */
export const FEW_RATINGS = 10;

/**
 * At most this part of the median, by what else is odd. Reasoned, not measured: clearance, opened boxes and old stock are
 * commonly a third off and seldom more than half. So the price alone must be beyond any clearance, several such offers side by
 * side may be at half, and a seller without a past, who sends things himself, at three fifths.
 */
export const LIMITS = { alone: 0.4, severalSuch: 0.5, newSeller: 0.6 } as const;

/**
 * Used goods differ among themselves, and what is missing or broken explains a low price: the limit is then that much
 * lower.
 */
export const TOLERANCE = { used: 0.75, incomplete: 0.5 } as const;

/**
 * Others may scatter so widely (bundles, scalpers) that no price is far from them. The modified z-score by the median
 * absolute deviation, with its usual cut (Iglewicz and Hoaglin, 1993: 3.5), here over logarithms, because prices differ by
 * factors. Others that agree to the yen still vary by a tenth from day to day.
 */
export const OUTLIER = { score: 3.5, scale: 0.6745, leastDeviation: Math.log(1.1) } as const;

/** What Amazon itself sends for hardly more is no bait's victim: the price is simply the honest one among dear ones. */
export const NEAR_AMAZON = 1.25;

/** So near the list price nothing is too cheap: the others are too dear. */
export const NEAR_LIST_PRICE = 0.7;

/** About twenty dollars. Small things are sold at any price, and nobody baits with them. */
export const LEAST_MEDIAN: Readonly<Record<Currency, number>> = {
  JPY: 3000,
  CNY: 150,
  USD: 20,
  CAD: 27,
  AUD: 30,
  SGD: 27,
  MXN: 400,
  BRL: 110,
  GBP: 16,
  EUR: 20,
  SEK: 220,
  PLN: 80,
  TRY: 800,
  AED: 75,
  SAR: 75,
  EGP: 1000,
  INR: 1700,
  ZAR: 370,
};

/** Conditions in which one piece is like another. */
export const ALIKE: ReadonlySet<Condition> = new Set(['new', 'likeNew']);
