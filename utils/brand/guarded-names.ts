import { parse } from 'tldts';
import type { Brand } from '#utils/data/brand.ts';
import { commonNames } from '#utils/data/honest-words.ts';
import { isOwnBrandId } from './lists/own-brands.ts';

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
export function guardedNamesOf(brands: readonly Brand[]): GuardedName[] {
  const byText = new Map<string, GuardedName & { endings: Set<string> }>();
  for (const brand of brands) {
    if (brand.federated) continue;
    const names = namesOf(brand);
    const weight = isOwnBrandId(brand.id) ? OWN_WEIGHT : (brand.confirmedUrls ?? 0);
    for (const domain of domainsOf(brand)) {
      if (!domain.split('.').some((label) => names.has(squeeze(label)))) continue;
      const { domainWithoutSuffix, publicSuffix } = parse(domain, AS_HOST);
      const text = domainWithoutSuffix ?? '';
      if (text.length < SHORTEST || !names.has(squeeze(text))) continue;
      const known = byText.get(text) ?? { text, brand, endings: new Set<string>(), weight };
      if (weight > known.weight) Object.assign(known, { brand, weight });
      known.endings.add(publicSuffix ?? '');
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

const AS_HOST = { extractHostname: false, validateHostname: false, detectIp: false };

function domainsOf({ domains, unverifiedDomains = [], mixedContentDomains = [] }: Brand): string[] {
  return [...domains, ...unverifiedDomains, ...mixedContentDomains];
}

/** Its id and strong names in Latin letters; a weak or everyday one is left out even where it is the id. */
function namesOf({ id, names, aliases, weakAliases = [], everydayNames = [] }: Brand): ReadonlySet<string> {
  const strong = new Set([id, names.ja, names.en, ...aliases].map(squeeze));
  for (const weak of [...weakAliases, ...everydayNames]) strong.delete(squeeze(weak));
  return strong;
}

/** Of a Japanese name nothing is left, which is no label. */
function squeeze(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z\d]/g, '');
}
