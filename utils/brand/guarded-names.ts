import type { Brand } from '#utils/data/brand.ts';
import { commonNames } from '#utils/data/honest-words.ts';
import { isOwnBrandId } from './lists/own-brands.ts';
import type { OwnedDomain } from './owned-domains.ts';

/** A name that others imitate in hosts: not every official domain, only what the brand is called. */
export interface GuardedName {
  /** As it stands in a host: `amazon`, `eki-net`. */
  text: string;
  brand: Brand;
  /** Public suffixes under which the brand uses the name. */
  endings: ReadonlySet<string>;
  /** How often it was imitated, as far as known; a person's own brand counts as often imitated. */
  weight: number;
}

/** `smbc`; shorter names are met by chance. */
const SHORTEST = 4;
const OWN_WEIGHT = 1_000;

/** The names of all brands, each once: where two brands bear one, the more imitated one has it. */
export function guardedNamesOf(owned: ReadonlyMap<string, OwnedDomain>): GuardedName[] {
  const byText = new Map<string, GuardedName & { endings: Set<string> }>();
  for (const { domain, nameAt, suffixAt, owners } of owned.values()) {
    if (suffixAt - 1 - nameAt < SHORTEST) continue;
    const text = domain.slice(nameAt, suffixAt - 1);
    for (const brand of owners) {
      if (brand.federated || !isCalled(brand, text)) continue;
      const weight = isOwnBrandId(brand.id) ? OWN_WEIGHT : (brand.confirmedUrls ?? 0);
      const known = byText.get(text) ?? { text, brand, endings: new Set<string>(), weight };
      if (weight > known.weight) Object.assign(known, { brand, weight });
      known.endings.add(domain.slice(suffixAt));
      byText.set(text, known);
    }
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
