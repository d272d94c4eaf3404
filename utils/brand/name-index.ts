import type { Brand } from '#utils/data/brand.ts';
import { foldName } from '#utils/text/fold-name.ts';

/** A name of the catalogue that a text begins with. */
export interface FoundName {
  brand: Brand;
  /** Where the name ends in the folded text. */
  end: number;
  isWeak: boolean;
}

/** Finds brands by how they are called. Names that hundreds of independent houses share are left out: they claim nothing. */
export interface NameIndex {
  /** All names with which the folded text begins, longest first. */
  startingAt(folded: string): readonly FoundName[];
  /** Whose official or mail domain this is, or which brand's domain it lies under. */
  ofDomain(host: string): Brand | undefined;
}

interface Alias {
  text: string;
  brand: Brand;
  isWeak: boolean;
}

export function createNameIndex(brands: readonly Brand[]): NameIndex {
  const byFirstLetters = new Map<string, Alias[]>();
  const byDomain = ownersByDomain(brands);
  for (const brand of brands) {
    for (const alias of brand.federated ? [] : aliasesOf(brand)) {
      const key = keyOf(alias.text);
      byFirstLetters.set(key, [...(byFirstLetters.get(key) ?? []), alias]);
    }
  }
  for (const aliases of byFirstLetters.values()) aliases.sort((a, b) => b.text.length - a.text.length);

  return {
    startingAt: (folded) =>
      (byFirstLetters.get(keyOf(folded)) ?? [])
        .filter(({ text }) => folded.startsWith(text))
        .map(({ text, brand, isWeak }) => ({ brand, end: text.length, isWeak })),
    ofDomain: (host) => findUpwards(byDomain, host),
  };
}

/** Sisters share domains: who uses one most names it first, and a site weighs more than an address of mails. */
function ownersByDomain(brands: readonly Brand[]): Map<string, Brand> {
  const ranked = brands.flatMap((brand) => [
    ...[...brand.domains, ...(brand.unverifiedDomains ?? [])].map((domain, rank) => ({ brand, domain, rank })),
    ...(brand.mixedContentDomains ?? []).map((domain) => ({ brand, domain, rank: MIXED_RANK })),
    ...(brand.mailDomains ?? []).map((domain, rank) => ({ brand, domain, rank: MAIL_RANK + rank })),
  ]);
  ranked.sort((a, b) => a.rank - b.rank || a.brand.id.length - b.brand.id.length);

  const owners = new Map<string, Brand>();
  for (const { brand, domain } of ranked) {
    if (!brand.customerMailDomains?.includes(domain) && !owners.has(domain)) owners.set(domain, brand);
  }
  return owners;
}

const MIXED_RANK = 1_000;
const MAIL_RANK = 2_000;

/** Its names and aliases, folded, each once; without those that are everyday words. */
function aliasesOf(brand: Brand): Alias[] {
  const everyday = new Set((brand.everydayNames ?? []).map(foldName));
  const weak = new Set((brand.weakAliases ?? []).map(foldName));
  const strong = new Set([...brand.aliases, brand.names.ja, brand.names.en].map(foldName));
  const aliases = [...strong]
    .filter((text) => !weak.has(text) && !everyday.has(text))
    .map((text) => ({ text, brand, isWeak: false }));
  return [...aliases, ...[...weak].map((text) => ({ text, brand, isWeak: true }))].filter(({ text }) => text !== '');
}

function keyOf(folded: string): string {
  return folded.slice(0, 2);
}

function findUpwards(byDomain: ReadonlyMap<string, Brand>, host: string): Brand | undefined {
  for (let rest = host; rest.includes('.'); rest = rest.slice(rest.indexOf('.') + 1)) {
    const brand = byDomain.get(rest);
    if (brand) return brand;
  }
  return undefined;
}
