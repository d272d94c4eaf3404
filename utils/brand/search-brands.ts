import type { Brand } from '#utils/data/brand.ts';
import { foldName } from '#utils/text/fold-name.ts';

/**
 * Brands by name as a person types it, best first: whose name begins so, then where a word does, then the rest; among equals the
 * one that is imitated most. Without a text the most imitated. At most `most`; none for a name that nobody has.
 */
export function searchBrands(text: string, brands: readonly Brand[], most: number): Brand[] {
  const wanted = foldName(text.slice(0, LONGEST)).trim();
  return brands
    .map((brand) => ({ brand, rank: wanted === '' ? 0 : rankOf(wanted, brand) }))
    .filter(({ rank }) => rank >= 0)
    .sort((a, b) => a.rank - b.rank || (b.brand.confirmedUrls ?? 0) - (a.brand.confirmedUrls ?? 0))
    .slice(0, most)
    .map(({ brand }) => brand);
}

const LONGEST = 100;

function rankOf(wanted: string, { names, aliases, weakAliases = [], domains }: Brand): number {
  const called = [names.ja, names.en, ...aliases, ...weakAliases].map(foldName);
  if (called.some((name) => name === wanted)) return 0;
  if (called.some((name) => name.startsWith(wanted))) return 1;
  if (called.some((name) => name.split(/[\s・]/).some((word) => word.startsWith(wanted)))) return 2;
  if ([...called, ...domains].some((name) => name.includes(wanted))) return 3;
  return -1;
}
