import type { Brand, BrandEntry } from './brand.ts';
import { bankBrands } from './brands/bank.ts';
import { bankRegionalBrands } from './brands/bank-regional.ts';
import { cardBrands } from './brands/card.ts';
import { cryptoBrands } from './brands/crypto.ts';
import { financeBrands } from './brands/finance.ts';
import { gameBrands } from './brands/game.ts';
import { governmentBrands } from './brands/government.ts';
import { hostingBrands } from './brands/hosting.ts';
import { insuranceBrands } from './brands/insurance.ts';
import { ispBrands } from './brands/isp.ts';
import { itBrands } from './brands/it.ts';
import { loanBrands } from './brands/loan.ts';
import { logisticsBrands } from './brands/logistics.ts';
import { loyaltyBrands } from './brands/loyalty.ts';
import { mediaBrands } from './brands/media.ts';
import { paymentBrands } from './brands/payment.ts';
import { portalBrands } from './brands/portal.ts';
import { referenceBrands } from './brands/reference.ts';
import { securitiesBrands } from './brands/securities.ts';
import { shoppingBrands } from './brands/shopping.ts';
import { snsBrands } from './brands/sns.ts';
import { telecomBrands } from './brands/telecom.ts';
import { transportBrands } from './brands/transport.ts';
import { travelBrands } from './brands/travel.ts';
import { utilityBrands } from './brands/utility.ts';

/** Every brand that is imitated and that we know the real places of, by category, as written down. */
export const brandEntries: readonly BrandEntry[] = [
  ...bankBrands,
  ...bankRegionalBrands,
  ...cardBrands,
  ...cryptoBrands,
  ...financeBrands,
  ...gameBrands,
  ...governmentBrands,
  ...hostingBrands,
  ...insuranceBrands,
  ...ispBrands,
  ...itBrands,
  ...loanBrands,
  ...logisticsBrands,
  ...loyaltyBrands,
  ...mediaBrands,
  ...paymentBrands,
  ...portalBrands,
  ...referenceBrands,
  ...securitiesBrands,
  ...shoppingBrands,
  ...snsBrands,
  ...telecomBrands,
  ...transportBrands,
  ...travelBrands,
  ...utilityBrands,
];

/**
 * The same as the program sees them: without sources, which no build carries.
 * @alias
 */
export const brands: readonly Brand[] = brandEntries;
