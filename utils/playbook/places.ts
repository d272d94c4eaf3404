import type { BrandIndex } from '#utils/brand/brand-index.ts';
import { realPlaceOf } from '#utils/brand/real-place.ts';
import type { Brand, BrandPage } from '#utils/data/brand.ts';
import { placesFor } from '#utils/data/report-places.ts';

/** What a place is for; which address that is says the catalogue. */
export type PlaceRole = BrandPage | 'signIn' | 'help' | 'report';

/** A place to open. */
export interface StepPlace {
  /** What is found there; of a neighbour of the page that was asked for, the neighbour's. */
  role: PlaceRole;
  /** An https address, or `mailto:` for a report by mail. */
  url: string;
  /** What to show: its host, or the address of the mail. */
  host: string;
  /** `false`: the catalogue lacks the very page, so this is the entrance from which it is found. */
  isExact: boolean;
}

/**
 * The place for a role at a brand, always from the catalogue: the page itself, or else the safe way in. For a report the brand's
 * first, or that of the reader's country (ISO 3166-1), also when no brand is known. `null` when there is none.
 */
export function placeFor(role: PlaceRole, brandId: string | null, brands: BrandIndex, country = ''): StepPlace | null {
  if (role === 'report') return asPlace(role, reportPlacesOf(brandId, brands, country)[0], true);
  const brand = brandId === null ? undefined : brands.byId(brandId);
  if (!brand) return null;

  const entrance = realPlaceOf(brand.id, brands)?.url;
  if (role === 'signIn') return asPlace(role, entrance, true);
  for (const near of [role, ...(NEIGHBOURS[role] ?? [])]) {
    const page = near === 'help' ? brand.help : pageOf(brand, near);
    if (page !== undefined) return asPlace(near, page, true);
  }
  return asPlace(role, entrance, false);
}

/** Where a page is not on record, the one from which it is reached. */
const NEIGHBOURS: Readonly<Partial<Record<PlaceRole, readonly PlaceRole[]>>> = {
  devices: ['security'],
  password: ['security'],
  support: ['help'],
  tracking: ['orders'],
  twoStep: ['security'],
};

function pageOf(brand: Brand, role: PlaceRole): string | undefined {
  return role === 'signIn' || role === 'help' || role === 'report' ? undefined : brand.pages?.[role];
}

/** Mail addresses and pages that take reports of an imitation: the brand's own first, then the country's, then everybody's. */
export function reportPlacesOf(brandId: string | null, brands: BrandIndex, country = ''): readonly string[] {
  const own = brandId === null ? [] : (brands.byId(brandId)?.report ?? []);
  return [...own, ...placesFor(country).map(({ mail, page }) => mail ?? page)];
}

function asPlace(role: PlaceRole, written: string | undefined, isExact: boolean): StepPlace | null {
  if (written === undefined) return null;
  if (!written.includes('://')) return { role, url: `mailto:${written}`, host: written, isExact };
  return { role, url: written, host: new URL(written).hostname, isExact };
}
