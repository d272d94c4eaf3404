import { createBrandIndex } from '#utils/brand/brand-index.ts';
import { asBrand } from '#utils/brand/lists/own-brands.ts';
import { createYours } from '#utils/brand/lists/yours.ts';
import { brands as catalogue } from '#utils/data/brands.ts';
import { NO_LISTS, type PersonLists } from '#utils/data/person-lists.ts';
import { HostParts } from '#utils/text/host-parts.ts';
import { createWrapperIndex } from '#utils/url/wrapper-index.ts';
import type { Known } from './define-link-detector.ts';

/** All that judging needs, built once where the program starts (some tens of milliseconds). */
export function createKnown(lists: PersonLists = NO_LISTS): Known {
  const own = lists.ownBrands.map(asBrand);
  const parts = new HostParts();
  const brands = createBrandIndex(own.length > 0 ? [...catalogue, ...own] : catalogue, undefined, parts);
  return { brands, wrappers: createWrapperIndex(parts), yours: createYours(lists) };
}

/** The same under other lists; the catalogue is built anew only when the own brands are others. */
export function withLists(known: Known, before: PersonLists, lists: PersonLists): Known {
  const isSameBrands = JSON.stringify(before.ownBrands) === JSON.stringify(lists.ownBrands);
  return isSameBrands ? { ...known, yours: createYours(lists) } : createKnown(lists);
}
