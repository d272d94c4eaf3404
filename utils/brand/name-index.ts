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
      const known = byFirstLetters.get(key);
      if (known) known.push(alias);
      else byFirstLetters.set(key, [alias]);
    }
  }
  for (const aliases of byFirstLetters.values()) {
    if (aliases.length > 1) aliases.sort((a, b) => b.text.length - a.text.length);
  }

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
  const owners = new Map<string, { brand: Brand; rank: number }>();
  const claim = (brand: Brand, list: readonly string[] | undefined, start: number, step: number) => {
    let rank = start;
    for (const domain of list ?? []) {
      const owner = owners.get(domain);
      const isFirst = !owner || rank < owner.rank || (rank === owner.rank && brand.id.length < owner.brand.id.length);
      if (isFirst && !brand.customerMailDomains?.includes(domain)) owners.set(domain, { brand, rank });
      rank += step;
    }
  };
  for (const brand of brands) {
    claim(brand, brand.domains, 0, 1);
    claim(brand, brand.unverifiedDomains, brand.domains.length, 1);
    claim(brand, brand.mixedContentDomains, MIXED_RANK, 0);
    claim(brand, brand.mailDomains, MAIL_RANK, 1);
  }
  return new Map(Array.from(owners, ([domain, { brand }]) => [domain, brand]));
}

const MIXED_RANK = 1_000;
const MAIL_RANK = 2_000;

/** Its names and aliases, folded, each once; without those that are everyday words. */
function aliasesOf(brand: Brand): Alias[] {
  const seen = new Set(brand.everydayNames?.map(foldName));
  seen.add('');
  const aliases: Alias[] = [];
  const take = (name: string, isWeak: boolean) => {
    const text = foldName(name);
    if (seen.has(text)) return;
    seen.add(text);
    aliases.push({ text, brand, isWeak });
  };
  for (const name of brand.weakAliases ?? []) take(name, true);
  for (const name of brand.aliases) {
    take(name, false);
    const squeezed = foldName(name).replaceAll(' ', '');
    if (squeezed.length >= SHORTEST_SQUEEZED && LATIN_WORDS.test(name)) take(squeezed, false);
  }
  take(brand.names.ja, false);
  take(brand.names.en, false);
  return aliases;
}

/** `Trust Wallet` is written `TrustWallet`, too; shorter ones are met by chance. */
const SHORTEST_SQUEEZED = 8;
const LATIN_WORDS = /^[A-Za-z]+(?: [A-Za-z]+)+$/;

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
