import type { BrandSources } from './brand.ts';
import { bankSources } from './brand-sources/bank.ts';
import { bankRegionalSources } from './brand-sources/bank-regional.ts';
import { cardSources } from './brand-sources/card.ts';
import { cryptoSources } from './brand-sources/crypto.ts';
import { financeSources } from './brand-sources/finance.ts';
import { gameSources } from './brand-sources/game.ts';
import { governmentSources } from './brand-sources/government.ts';
import { hostingSources } from './brand-sources/hosting.ts';
import { insuranceSources } from './brand-sources/insurance.ts';
import { ispSources } from './brand-sources/isp.ts';
import { itSources } from './brand-sources/it.ts';
import { loanSources } from './brand-sources/loan.ts';
import { logisticsSources } from './brand-sources/logistics.ts';
import { loyaltySources } from './brand-sources/loyalty.ts';
import { mediaSources } from './brand-sources/media.ts';
import { paymentSources } from './brand-sources/payment.ts';
import { portalSources } from './brand-sources/portal.ts';
import { referenceSources } from './brand-sources/reference.ts';
import { securitiesSources } from './brand-sources/securities.ts';
import { shoppingSources } from './brand-sources/shopping.ts';
import { snsSources } from './brand-sources/sns.ts';
import { telecomSources } from './brand-sources/telecom.ts';
import { transportSources } from './brand-sources/transport.ts';
import { travelSources } from './brand-sources/travel.ts';
import { utilitySources } from './brand-sources/utility.ts';

/** Where the facts of `brands` come from. Read by tests and people; no program needs it, so no bundle carries it. */
export const brandSources: readonly BrandSources[] = [
  ...bankSources,
  ...bankRegionalSources,
  ...cardSources,
  ...cryptoSources,
  ...financeSources,
  ...gameSources,
  ...governmentSources,
  ...hostingSources,
  ...insuranceSources,
  ...ispSources,
  ...itSources,
  ...loanSources,
  ...logisticsSources,
  ...loyaltySources,
  ...mediaSources,
  ...paymentSources,
  ...portalSources,
  ...referenceSources,
  ...securitiesSources,
  ...shoppingSources,
  ...snsSources,
  ...telecomSources,
  ...transportSources,
  ...travelSources,
  ...utilitySources,
];
