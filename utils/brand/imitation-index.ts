import type { Brand } from '#utils/data/brand.ts';
import { skeletonOf } from '#utils/text/skeleton.ts';
import { addToHash, createWordFilter, HASH_START, hashOf, joinHashes } from '#utils/text/word-filter.ts';
import { isBefore, type OwnedDomain } from './owned-domains.ts';

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

/** `owned`: see `ownedDomainsOf`. */
export function createImitationIndex(owned: ReadonlyMap<string, OwnedDomain>): ImitationIndex {
  const hyphened = new Map<string, OwnedDomain>();
  const squeezed = new Map<string, OwnedDomain>();
  const bySkeleton = new Map<string, OwnedDomain>();
  const beginnings = createWordFilter(owned.size);
  const squeezedWords = createWordFilter(2 * owned.size);
  const ofWww = hashOf('www');
  let longest = 0;

  for (const found of owned.values()) {
    const { domain, nameAt, suffixAt } = found;
    beginnings.add(hashOfBeginning(domain));
    if (domain.includes('-')) putFirst(hyphened, domain.replaceAll('-', '.'), found);

    const nameLength = nameAt === 0 ? suffixAt - 1 : 0;
    if (canBeSqueezed(nameLength, found)) {
      putFirst(squeezed, domain.replaceAll(BETWEEN_WORDS, ''), found);
      squeezedWords.add(squeezedHash(domain, HASH_START));
      squeezedWords.add(squeezedHash(domain, ofWww));
    }
    if (nameLength < SHORTEST_LOOKALIKE) continue;
    putFirst(bySkeleton, skeletonOf(domain.slice(0, nameLength)), found);
    if (nameLength > longest) longest = nameLength;
  }
  /** Pairs that look like one letter (`rn`) may double a name's length, and no more. */
  const mostLetters = 2 * longest;

  return {
    mayBegin: (first, second) => beginnings.mayHave(joinHashes(first, second)),
    maySqueeze: squeezedWords.mayHave,
    byWords: (words) => asImitated(owned.get(words) ?? hyphened.get(words)),
    squeezed: (word) => asImitated(squeezed.get(word)),
    lookingLike: (name) => (name.length > mostLetters ? undefined : asImitated(bySkeleton.get(skeletonOf(name)))),
  };
}

function asImitated(found: OwnedDomain | undefined): Imitated | undefined {
  return found && { brand: found.owners[0]!, domain: found.domain, hasSureEnding: hasSureEnding(found) };
}

function hasSureEnding({ domain, suffixAt }: OwnedDomain): boolean {
  return domain.endsWith('.com') || domain.includes('.', suffixAt);
}

/** `amazoncojp` and `amazoncom` are nobody's words; `spectrumnet`, `intercom` and `instagram` (`instagr.am`) are. */
function canBeSqueezed(nameLength: number, found: OwnedDomain): boolean {
  if (nameLength < SHORTEST_SQUEEZED || !hasSureEnding(found)) return false;
  return nameLength >= SHORTEST_SQUEEZED_COM || !found.domain.endsWith('.com');
}

const HYPHEN = 45;
const DOT = 46;
const BETWEEN_WORDS = /[.-]/g;

/** Of the first two of the words that dots and hyphens part. */
function hashOfBeginning(domain: string): number {
  let first = 0;
  let hash = HASH_START;
  for (let at = 0, words = 0; at < domain.length; at++) {
    const code = domain.charCodeAt(at);
    if (code !== DOT && code !== HYPHEN) {
      hash = addToHash(hash, code);
      continue;
    }
    if (++words === 2) break;
    first = hash;
    hash = HASH_START;
  }
  return joinHashes(first, hash);
}

/** Without dots and hyphens, behind what `start` is the hash of. */
function squeezedHash(domain: string, start: number): number {
  let hash = start;
  for (let at = 0; at < domain.length; at++) {
    const code = domain.charCodeAt(at);
    if (code !== DOT && code !== HYPHEN) hash = addToHash(hash, code);
  }
  return hash;
}

function putFirst(map: Map<string, OwnedDomain>, key: string, domain: OwnedDomain): void {
  const known = map.get(key);
  if (!known || isBefore(domain, known)) map.set(key, domain);
}
