import { getPublicSuffix, parse } from 'tldts';
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
  const ranked = rankedDomains(brands);
  const beginnings = createWordFilter(ranked.length);
  const squeezedWords = createWordFilter(2 * ranked.length);

  for (const { imitated, name } of ranked) {
    const { domain } = imitated;
    const words = domain.includes('-') ? domain.replaceAll('-', '.') : domain;
    putFirst(byWords, words, imitated);
    beginnings.add(hashOfBeginning(words));

    if (canBeSqueezed(name, imitated)) {
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

/** Of the first two of several words with dots between them. */
function hashOfBeginning(words: string): number {
  const dot = words.indexOf('.');
  const end = words.indexOf('.', dot + 1);
  return joinHashes(hashOf(words.slice(0, dot)), hashOf(words.slice(dot + 1, end === -1 ? undefined : end)));
}

interface RankedDomain {
  imitated: Imitated;
  /** The part before the public suffix; empty for what lies below a registrable domain. */
  name: string;
}

/** Sisters share domains and names: who uses one most, names it first; of equals the one with the shorter id. */
function rankedDomains(brands: readonly Brand[]): RankedDomain[] {
  const byRank: RankedDomain[][] = [];
  for (const brand of brands.toSorted((a, b) => a.id.length - b.id.length)) {
    let rank = 0;
    for (const list of [brand.domains, brand.unverifiedDomains, brand.mixedContentDomains]) {
      for (const domain of list ?? []) {
        byRank[rank] ??= [];
        byRank[rank++]!.push(readDomain(brand, domain));
      }
    }
  }
  return byRank.flat();
}

/** The catalogue's domains need no check of their form: they are asked for in thousands when the worker starts. */
const AS_WRITTEN = { allowPrivateDomains: true, extractHostname: false, validateHostname: false, detectIp: false };

function readDomain(brand: Brand, domain: string): RankedDomain {
  const parts = parse(domain, AS_WRITTEN);
  const suffix = parts.isPrivate ? getPublicSuffix(domain) : parts.publicSuffix;
  const hasSureEnding = domain.endsWith('.com') || suffix?.includes('.') === true;
  const name = parts.domain === domain ? (parts.domainWithoutSuffix ?? '') : '';
  return { imitated: { brand, domain, hasSureEnding }, name };
}

/** `amazoncojp` and `amazoncom` are nobody's words; `spectrumnet`, `intercom` and `instagram` (`instagr.am`) are. */
function canBeSqueezed(name: string, { domain, hasSureEnding }: Imitated): boolean {
  return hasSureEnding && name.length >= (domain.endsWith('.com') ? SHORTEST_SQUEEZED_COM : SHORTEST_SQUEEZED);
}

function putFirst(map: Map<string, Imitated>, key: string, imitated: Imitated): void {
  if (!map.has(key)) map.set(key, imitated);
}
