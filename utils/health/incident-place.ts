import type { BrandPage } from '#utils/data/brand.ts';
import type { IncidentCheck, IncidentCheckId } from '#utils/data/health/incident-check.ts';
import type { TwoStepPlace } from '#utils/data/health/two-step-place.ts';

/** Pages of an account by what they are for, as far as they are on record. */
export type AccountPages = Readonly<Partial<Record<BrandPage, string>>>;

/** On which page of a brand a check is done; the rest is found by its menus. */
const PAGE_OF: Readonly<Partial<Record<IncidentCheckId, BrandPage>>> = {
  contact: 'security',
  devices: 'devices',
  messages: 'messages',
  orders: 'orders',
  password: 'password',
  payments: 'payments',
};

/**
 * The page on which something is looked at: Amazon's own for `store` (a domain of it), another brand's page from the catalogue
 * (`pages`), or of two-step verification; `null` where no page is on record and only the brand's menus lead there.
 */
export function incidentPlaceOf(
  check: IncidentCheck,
  account: TwoStepPlace | null,
  store: string,
  pages: AccountPages = {},
): string | null {
  if (check.isElsewhere || !account) return null;
  if (account.brand === 'amazon') {
    return check.amazonPath === undefined ? null : `https://www.${store}${check.amazonPath}`;
  }
  if (check.id === 'secondStep') return account.place;
  const page = PAGE_OF[check.id];
  return page === undefined ? null : (pages[page] ?? null);
}
