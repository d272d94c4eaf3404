import { getDomainWithoutSuffix, getPublicSuffix } from 'tldts';
import type { Brand } from '#utils/data/brand.ts';
import { skeletonOf } from '#utils/text/skeleton.ts';

/** An official domain that a host carries or resembles. */
export interface Imitated {
  brand: Brand;
  domain: string;
}

/** Finds official domains inside the names of other hosts. */
export interface ImitationIndex {
  /** By the domain's words, joined with dots: `amazon.co.jp`, `eki.net.com`. */
  byWords(words: string): Imitated | undefined;
  /** Whether a domain begins with this word: asked first, because it nearly always says no. */
  isFirstWord(word: string): boolean;
  /** By the domain without its dots: `amazoncojp`. */
  squeezed(word: string): Imitated | undefined;
  /** By the look of the part before the public suffix: `paypa1` finds `paypal.com`. */
  bySkeleton(skeleton: string): Imitated | undefined;
}

/** Shorter names are met by chance: `au`, `id`, `line`. */
const SHORTEST_LOOKALIKE = 5;
const SHORTEST_SQUEEZED = 4;
const SHORTEST_SQUEEZED_SIMPLE = 6;

export function createImitationIndex(brands: readonly Brand[]): ImitationIndex {
  const byWords = new Map<string, Imitated>();
  const firstWords = new Set<string>();
  const squeezed = new Map<string, Imitated>();
  const bySkeleton = new Map<string, Imitated>();

  for (const brand of brands) {
    for (const domain of [...brand.domains, ...(brand.unverifiedDomains ?? []), ...(brand.mixedContentDomains ?? [])]) {
      const imitated = { brand, domain };
      const words = domain.replaceAll('-', '.');
      putFirst(byWords, words, imitated);
      firstWords.add(words.slice(0, words.indexOf('.')));

      const name = getDomainWithoutSuffix(domain) ?? '';
      if (canBeSqueezed(name, domain)) putFirst(squeezed, domain.replaceAll(/[.-]/g, ''), imitated);
      if (name.length >= SHORTEST_LOOKALIKE) putFirst(bySkeleton, skeletonOf(name), imitated);
    }
  }
  return {
    byWords: (words) => byWords.get(words),
    isFirstWord: (word) => firstWords.has(word),
    squeezed: (word) => squeezed.get(word),
    bySkeleton: (skeleton) => bySkeleton.get(skeleton),
  };
}

/** `amazoncojp` is nobody's word; `intercom` and `telecom` are. */
function canBeSqueezed(name: string, domain: string): boolean {
  const hasTwoPartSuffix = getPublicSuffix(domain)?.includes('.') === true;
  return name.length >= (hasTwoPartSuffix ? SHORTEST_SQUEEZED : SHORTEST_SQUEEZED_SIMPLE);
}

function putFirst(map: Map<string, Imitated>, key: string, imitated: Imitated): void {
  if (!map.has(key)) map.set(key, imitated);
}
