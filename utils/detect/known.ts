import { createBrandIndex } from '#utils/brand/brand-index.ts';
import { asBrand, ownBrandId } from '#utils/brand/lists/own-brands.ts';
import { createYours } from '#utils/brand/lists/yours.ts';
import { brands as catalogue } from '#utils/data/brands.ts';
import { type ListsInForce, NO_LISTS, type OwnBrand } from '#utils/data/person-lists.ts';
import { HostParts } from '#utils/text/host-parts.ts';
import { createWrapperIndex } from '#utils/url/wrapper-index.ts';
import type { Known } from './define-link-detector.ts';

/** All that judging needs, built once where the program starts (some tens of milliseconds). */
export function createKnown(lists: ListsInForce = NO_LISTS): Known {
  const own = ownBrandsOf(lists).map(asBrand);
  const parts = new HostParts();
  const brands = createBrandIndex(own.length > 0 ? [...catalogue, ...own] : catalogue, undefined, parts);
  return { brands, wrappers: createWrapperIndex(parts), yours: createYours(lists) };
}

/** The same under other lists; the catalogue is built anew only when the own brands are others. */
export function withLists(known: Known, before: ListsInForce, lists: ListsInForce): Known {
  const isSameBrands = JSON.stringify(ownBrandsOf(before)) === JSON.stringify(ownBrandsOf(lists));
  return isSameBrands ? { ...known, yours: createYours(lists) } : createKnown(lists);
}

/** The organisation's and the person's; where both guard the same site, the organisation's names count. */
function ownBrandsOf({ ownBrands, managed }: ListsInForce): readonly OwnBrand[] {
  if (!managed) return ownBrands;
  const theirs = new Set(managed.ownBrands.map(ownBrandId));
  return [...managed.ownBrands, ...ownBrands.filter((brand) => !theirs.has(ownBrandId(brand)))];
}
