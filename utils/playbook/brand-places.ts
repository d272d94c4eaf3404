import type { BrandIndex } from '#utils/brand/brand-index.ts';
import { type PlaceRole, placeFor, type StepPlace } from './places.ts';

/** A brand as people call it, apart from the catalogue. */
export interface BrandName {
  id: string;
  ja: string;
  en: string;
}

/** A brand's name and all its places that steps lead to. */
export interface BrandPlaces {
  brand: BrandName;
  places: Partial<Record<PlaceRole, StepPlace>>;
}

const ROLES: readonly PlaceRole[] = [
  ...(['help', 'messages', 'orders', 'payments', 'report', 'security', 'signIn', 'twoStep'] as const),
];

/** All places of a brand; `null` for an id that the catalogue doesn't know. `country` (ISO 3166-1) is the reader's. */
export function brandPlaces(id: string, brands: BrandIndex, country: string): BrandPlaces | null {
  const brand = brands.byId(id);
  if (!brand) return null;
  const found = ROLES.flatMap((role) => {
    const place = placeFor(role, id, brands, country);
    return place ? [[role, place] as const] : [];
  });
  return { brand: { id, ...brand.names }, places: Object.fromEntries(found) };
}
