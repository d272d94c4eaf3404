import type { Brand } from '#utils/data/brand.ts';
import { foldName } from '#utils/text/fold-name.ts';
import type { OwnedDomain } from './owned-domains.ts';

/** A name of the catalogue that a text begins with. */
export interface FoundName {
  brand: Brand;
  /** Where the name ends in the folded text. */
  end: number;
  isWeak: boolean;
}

/** Finds brands by how they are called. Names that hundreds of independent houses share are left out where nobody can tell
 * their domains: they claim nothing. */
export interface NameIndex {
  /** All names with which the folded text begins, longest first. */
  startingAt(folded: string): readonly FoundName[];
  /** The same for names that are everyday words (`Allegro`, `Aruba`): by themselves they claim nothing. */
  everydayAt(folded: string): readonly FoundName[];
  /** Whose official or mail domain this is, or which brand's domain it lies under. */
  ofDomain(host: string): Brand | undefined;
}

/** The brands that go by one name. */
type Bearers = readonly Pick<FoundName, 'brand' | 'isWeak'>[];

/** `owned`: see `ownedDomainsOf`. */
export function createNameIndex(brands: readonly Brand[], owned: ReadonlyMap<string, OwnedDomain>): NameIndex {
  const byText = new Map<string, Bearers>();
  const byMailDomain = new Map<string, Brand>();
  for (const brand of brands) {
    if (!brand.federated || brand.houses) addNames(brand, byText);
    if (brand.mailDomains) addMailDomains(brand, brand.mailDomains, byMailDomain);
  }
  /** By the first two letters: which lengths names have, a bit each; the last bit for all that are longer. */
  const lengths = new Uint32Array(PAIRS);
  let longest = 0;
  for (const text of byText.keys()) {
    lengths[pairOf(text)]! |= 1 << Math.min(text.length, LAST_BIT);
    if (text.length > longest) longest = text.length;
  }

  let everyday: ReadonlyMap<string, Bearers> | undefined;

  return {
    everydayAt(folded) {
      everyday ??= everydayNamesOf(brands);
      const found: FoundName[] = [];
      for (let end = Math.min(folded.length, LONGEST_EVERYDAY); end > 0; end--) {
        for (const { brand } of everyday.get(folded.slice(0, end)) ?? []) found.push({ brand, end, isWeak: true });
      }
      return found;
    },
    startingAt(folded) {
      const known = lengths[pairOf(folded)]!;
      const found: FoundName[] = [];
      for (let end = known === 0 ? 0 : Math.min(folded.length, longest); end > 0; end--) {
        if ((known & (1 << Math.min(end, LAST_BIT))) === 0) continue;
        for (const { brand, isWeak } of byText.get(folded.slice(0, end)) ?? []) found.push({ brand, end, isWeak });
      }
      return found;
    },
    ofDomain(host) {
      for (let rest = host; rest.includes('.'); rest = rest.slice(rest.indexOf('.') + 1)) {
        const owner = owned.get(rest)?.owners.find((brand) => !brand.customerMailDomains?.includes(rest));
        const brand = owner ?? byMailDomain.get(rest);
        if (brand) return brand;
      }
      return undefined;
    },
  };
}

const PAIRS = 1 << 12;
const LAST_BIT = 31;

/** A name of one letter is no beginning of another text. */
function pairOf(text: string): number {
  return (text.charCodeAt(0) ^ (text.charCodeAt(1) << 6)) & (PAIRS - 1);
}

/** Its names and aliases, each once. */
function addNames(brand: Brand, byText: Map<string, Bearers>): void {
  const { weak, strong } = brand.readyMade ?? foldedNamesOf(brand);
  const take = (texts: readonly string[], bearer: Bearers) => {
    for (const text of texts) {
      const known = byText.get(text);
      if (!known) byText.set(text, bearer);
      else if (known.at(-1)!.brand !== brand) byText.set(text, [...known, ...bearer]);
    }
  };
  if (weak.length > 0) take(weak, [{ brand, isWeak: true }]);
  take(strong, [{ brand, isWeak: false }]);
}

/** No everyday word is longer. */
const LONGEST_EVERYDAY = 24;

/** Asked for by few mails, so that it is built when it is first asked for. */
function everydayNamesOf(brands: readonly Brand[]): ReadonlyMap<string, Bearers> {
  const byText = new Map<string, Bearers>();
  for (const brand of brands) {
    if (brand.federated) continue;
    for (const name of brand.everydayNames ?? []) {
      const text = foldName(name);
      byText.set(text, [...(byText.get(text) ?? []), { brand, isWeak: true }]);
    }
  }
  return byText;
}

/** How a brand is called, folded, without those of its names that are everyday words. */
export function foldedNamesOf({ names, aliases, weakAliases = [], everydayNames = [] }: Brand): FoldedNames {
  const everyday = everydayNames.map(foldName);
  const isTelling = (text: string) => text !== '' && !everyday.includes(text);
  return {
    weak: weakAliases.map(foldName).filter(isTelling),
    strong: [...aliases.flatMap(waysToWrite), foldName(names.ja), foldName(names.en)].filter(isTelling),
  };
}

/** Each in the order in which it is looked for. */
export interface FoldedNames {
  weak: readonly string[];
  strong: readonly string[];
}

function waysToWrite(name: string): string[] {
  const text = foldName(name);
  const squeezed = LATIN_WORDS.test(name) ? text.replaceAll(' ', '') : '';
  return squeezed.length >= SHORTEST_SQUEEZED ? [text, squeezed] : [text];
}

/** `Trust Wallet` is written `TrustWallet`, too; shorter ones are met by chance. */
const SHORTEST_SQUEEZED = 8;
const LATIN_WORDS = /^[A-Za-z]+(?: [A-Za-z]+)+$/;

/** Of brands that share an address of mails, the first by the order of their lists, or with the shorter id. */
function addMailDomains(brand: Brand, domains: readonly string[], byMailDomain: Map<string, Brand>): void {
  for (const [rank, domain] of domains.entries()) {
    if (brand.customerMailDomains?.includes(domain)) continue;
    const known = byMailDomain.get(domain);
    const knownRank = known?.mailDomains?.indexOf(domain) ?? Number.POSITIVE_INFINITY;
    const isFirst = rank < knownRank || (rank === knownRank && known && brand.id.length < known.id.length);
    if (isFirst) byMailDomain.set(domain, brand);
  }
}
