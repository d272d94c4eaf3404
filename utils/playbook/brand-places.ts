import type { BrandIndex } from '#utils/brand/brand-index.ts';
import { BRAND_PAGES, type BrandPage } from '#utils/data/brand.ts';
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

const ROLES: readonly PlaceRole[] = [...BRAND_PAGES, 'help', 'report', 'signIn'];

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

/** The pages themselves by what they are for, without entrances that stand for them. */
export function exactPages({ places }: BrandPlaces): Partial<Record<BrandPage, string>> {
  const found = BRAND_PAGES.flatMap((page) => {
    const place = places[page];
    return place?.isExact ? [[page, place.url] as const] : [];
  });
  return Object.fromEntries(found);
}
