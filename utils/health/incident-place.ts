import type { IncidentCheck } from '#utils/data/health/incident-check.ts';
import type { TwoStepPlace } from '#utils/data/health/two-step-place.ts';

/** Checks that are done where a brand keeps what it knows of sign-in. */
const ON_SECURITY_PAGE: ReadonlySet<IncidentCheck['id']> = new Set(['secondStep']);

/**
 * The page on which something is looked at: Amazon's own for `store` (a domain of it), another brand's page of two-step
 * verification; `null` where no page is on record and only the brand's menus lead there.
 */
export function incidentPlaceOf(check: IncidentCheck, account: TwoStepPlace | null, store: string): string | null {
  if (check.isElsewhere || !account) return null;
  if (account.brand === 'amazon') {
    return check.amazonPath === undefined ? null : `https://www.${store}${check.amazonPath}`;
  }
  return ON_SECURITY_PAGE.has(check.id) ? account.place : null;
}
