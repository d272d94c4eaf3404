import { getDomain, getDomainWithoutSuffix, getPublicSuffix } from 'tldts';
import type { Brand } from '#utils/data/brand.ts';
import { skeletonOf } from '#utils/text/skeleton.ts';
import { createWordFilter, hashOf, joinHashes } from '#utils/text/word-filter.ts';

/** An official domain that a host carries or resembles. */
export interface Imitated {
  brand: Brand;
  domain: string;
  /** Its ending is recognised as one even without dots: `amazon-co-jp`, `amazoncom`; of `paypal-biz` nobody can tell. */
  hasSureEnding: boolean;
}

/** Finds official domains inside the names of other hosts. */
export interface ImitationIndex {
  /** Whether a domain may begin with these two words, known by their hashes (`word-filter.ts`). */
  mayBegin(first: number, second: number): boolean;
  /** Whether the word with this hash may be a squeezed domain. */
  maySqueeze(hash: number): boolean;
  /** By the domain's words, joined with dots: `amazon.co.jp`, `eki.net.com`. */
  byWords(words: string): Imitated | undefined;
  /** By the domain without its dots: `amazoncojp`. */
  squeezed(word: string): Imitated | undefined;
  /** By the look of the part before the public suffix: `paypa1` finds `paypal.com`. */
  lookingLike(name: string): Imitated | undefined;
}

/** Shorter names are met by chance: `au`, `id`, `line`. */
const SHORTEST_LOOKALIKE = 5;
const SHORTEST_SQUEEZED = 4;
const SHORTEST_SQUEEZED_COM = 6;

export function createImitationIndex(brands: readonly Brand[]): ImitationIndex {
  const byWords = new Map<string, Imitated>();
  const squeezed = new Map<string, Imitated>();
  const bySkeleton = new Map<string, Imitated>();
  const beginnings = createWordFilter();
  const squeezedWords = createWordFilter();

  for (const imitated of rankedDomains(brands)) {
    const { domain } = imitated;
    const words = domain.replaceAll('-', '.');
    putFirst(byWords, words, imitated);
    const [first = '', second = ''] = words.split('.', 2);
    beginnings.add(joinHashes(hashOf(first), hashOf(second)));

    const name = getDomain(domain, PRIVATE_TOO) === domain ? (getDomainWithoutSuffix(domain, PRIVATE_TOO) ?? '') : '';
    if (canBeSqueezed(name, domain)) {
      const word = domain.replaceAll(/[.-]/g, '');
      putFirst(squeezed, word, imitated);
      squeezedWords.add(hashOf(word));
      squeezedWords.add(hashOf(`www${word}`));
    }
    if (name.length >= SHORTEST_LOOKALIKE) putFirst(bySkeleton, skeletonOf(name), imitated);
  }
  /** Pairs that look like one letter (`rn`) may double a name's length, and no more. */
  const longest = 2 * Math.max(0, ...[...bySkeleton.keys()].map((skeleton) => skeleton.length));

  return {
    mayBegin: (first, second) => beginnings.mayHave(joinHashes(first, second)),
    maySqueeze: squeezedWords.mayHave,
    byWords: (words) => byWords.get(words),
    squeezed: (word) => squeezed.get(word),
    lookingLike: (name) => (name.length > longest ? undefined : bySkeleton.get(skeletonOf(name))),
  };
}

const PRIVATE_TOO = { allowPrivateDomains: true };

/** Sisters share domains and names: who uses one most, names it first. */
function rankedDomains(brands: readonly Brand[]): Imitated[] {
  return brands
    .flatMap((brand) =>
      [...brand.domains, ...(brand.unverifiedDomains ?? []), ...(brand.mixedContentDomains ?? [])].map(
        (domain, rank) => ({ brand, domain, hasSureEnding: hasSureEnding(domain), rank }),
      ),
    )
    .sort((a, b) => a.rank - b.rank || a.brand.id.length - b.brand.id.length);
}

/** `amazoncojp` and `amazoncom` are nobody's words; `spectrumnet`, `intercom` and `instagram` (`instagr.am`) are. */
function canBeSqueezed(name: string, domain: string): boolean {
  if (hasSureEnding(domain))
    return name.length >= (domain.endsWith('.com') ? SHORTEST_SQUEEZED_COM : SHORTEST_SQUEEZED);
  return false;
}

function hasSureEnding(domain: string): boolean {
  return domain.endsWith('.com') || getPublicSuffix(domain)?.includes('.') === true;
}

function putFirst(map: Map<string, Imitated>, key: string, imitated: Imitated): void {
  if (!map.has(key)) map.set(key, imitated);
}
