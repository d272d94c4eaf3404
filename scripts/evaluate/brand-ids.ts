import type { BrandIndex } from '#utils/brand/brand-index.ts';
import { foldName } from '#utils/text/fold-name.ts';

/** Id of the brand that a sample's column names, by its names and aliases; `null` when the catalogue has none. */
export function brandIdOf(name: string, brands: BrandIndex): string | null {
  const folded = foldName(name);
  const found = brands.names.startingAt(folded).find(({ end }) => end === folded.length);
  return found?.brand.id ?? null;
}
