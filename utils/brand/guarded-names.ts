import type { Brand, ReadyMade } from '#utils/data/brand.ts';
import { commonNames } from '#utils/data/honest-words.ts';
import { isOwnBrandId } from './lists/own-brands.ts';
import { domainsOf, nameAtOf, suffixAtOf } from './owned-domains.ts';

/** A name that others imitate in hosts: not every official domain, only what the brand is called. */
export interface GuardedName {
  /** As it stands in a host: `amazon`, `eki-net`. */
  text: string;
  brand: Brand;
  /** Public suffixes under which the brand uses the name. */
  endings: readonly string[];
  /** How often it was imitated, as far as known; a person's own brand counts as often imitated. */
  weight: number;
}

/** `smbc`; shorter names are met by chance. */
const SHORTEST = 4;
const OWN_WEIGHT = 1_000;

/**
 * The names of all brands, each once: where two brands bear one, the more imitated one has it, of equals the one that uses
 * it more, and of those the one with the shorter id.
 */
export function guardedNamesOf(brands: readonly Brand[]): GuardedName[] {
  const byText = new Map<string, Borne>();
  for (const brand of brands) {
    if (brand.federated) continue;
    const weight = isOwnBrandId(brand.id) ? OWN_WEIGHT : (brand.confirmedUrls ?? 0);
    for (const { text, endings, rank } of brand.readyMade?.guarded ?? guardedTextsOf(brand)) {
      const one: Borne = { text, brand, endings, weight, rank };
      const other = byText.get(text);
      byText.set(text, other ? joinBearers(one, other) : one);
    }
  }
  return [...byText.values()];
}

interface Borne extends GuardedName {
  rank: number;
}

function joinBearers(one: Borne, other: Borne): Borne {
  const by = one.weight - other.weight || other.rank - one.rank || other.brand.id.length - one.brand.id.length;
  const endings = [...new Set([...one.endings, ...other.endings])];
  return { ...(by > 0 ? one : other), endings };
}

/** The names in a brand's hosts that are its own, each once; see `ReadyMade`. */
export function guardedTextsOf(brand: Brand): ReadyMade['guarded'] {
  const byText = new Map<string, { text: string; endings: string[]; rank: number }>();
  for (const [rank, domain] of domainsOf(brand).entries()) {
    const suffixAt = suffixAtOf(domain);
    const text = domain.slice(nameAtOf(domain, suffixAt), Math.max(0, suffixAt - 1));
    if (text.length < SHORTEST || !isCalled(brand, text)) continue;
    const known = byText.get(text) ?? { text, endings: [], rank };
    const ending = domain.slice(suffixAt);
    if (!known.endings.includes(ending)) known.endings.push(ending);
    byText.set(text, known);
  }
  return [...byText.values()];
}

const SHORTEST_DISTINCT = 6;

/** Long enough and no word, so that chance seldom comes near it: `bank` at its end doesn't make a name longer. */
export function isDistinct({ text }: GuardedName): boolean {
  return text.replace(/-?bank$/, '').length >= SHORTEST_DISTINCT && !commonNames.has(text);
}

/** Whether its id or a strong name in Latin letters reads so; a weak or everyday one doesn't count, even where it is the id. */
function isCalled({ id, names, aliases, weakAliases, everydayNames }: Brand, text: string): boolean {
  const readsSo = (name: string) => isSameSqueezed(name, text);
  if (!readsSo(id) && !readsSo(names.ja) && !readsSo(names.en) && !aliases.some(readsSo)) return false;
  return !weakAliases?.some(readsSo) && !everydayNames?.some(readsSo);
}

/** Whether the letters and figures of ASCII in both are the same; capitals count as small ones. */
function isSameSqueezed(one: string, other: string): boolean {
  let at = 0;
  for (let i = 0; i < one.length; i++) {
    const code = plainCode(one.charCodeAt(i));
    if (code === 0) continue;
    while (at < other.length && plainCode(other.charCodeAt(at)) === 0) at++;
    if (at === other.length || plainCode(other.charCodeAt(at)) !== code) return false;
    at++;
  }
  while (at < other.length && plainCode(other.charCodeAt(at)) === 0) at++;
  return at === other.length;
}

/** The code of a small letter or a figure; 0 for all else. */
function plainCode(code: number): number {
  if (code >= 65 && code <= 90) return code + 32;
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) ? code : 0;
}
