import type { FoundName, NameIndex } from '#utils/brand/name-index.ts';
import type { Brand } from '#utils/data/brand.ts';
import { commonNames } from '#utils/data/honest-words.ts';
import { pageWords } from '#utils/data/page-words.ts';
import type { Sign, SignKind } from './claim.ts';

/** A brand's name in a text. `isPlain`: weak by itself, because others bear it as well. */
export interface NamedBrand {
  brand: Brand;
  text: string;
  isPlain: boolean;
}

/** A sign from a name; one that others bear as well weighs less. */
export function signOf({ brand, text, isPlain }: NamedBrand, kind: SignKind, weight: number): Sign {
  if (!isPlain) return { brand, kind, weight };
  return { brand, kind, weight: weight * PLAIN, plainName: text.replaceAll(/[^\p{L}\d]/gu, '') };
}

const PLAIN = 0.75;

/** What a short text is made of. */
export interface Phrase {
  /** Brands in order, each once. */
  named: readonly NamedBrand[];
  /** Whether it is made of names, words of signing in, and nothing else. */
  isPure: boolean;
  /** Whether a word of signing in or of the account stands beside the name. */
  hasWords: boolean;
  /** Whether the first name stands at its start. */
  beginsWithName: boolean;
}

const BREAK = /^[\s\p{P}\p{S}\p{N}]+/u;
const LATIN = /[\p{Script=Latin}\d]/u;

/** Reads a folded text (`foldName`) word by word; names are taken before words of the same length. */
export function readPhrase(folded: string, names: NameIndex): Phrase {
  const named = new Map<string, NamedBrand>();
  let isPure = true;
  let hasWords = false;
  let beginsWithName = false;
  for (let at = 0; at < folded.length; ) {
    const rest = folded.slice(at);
    const found = nameAt(rest, names);
    const word = wordAt(rest);
    if (found && found.end >= word) {
      if (named.size === 0) beginsWithName = isPure && !hasWords;
      const text = rest.slice(0, found.end);
      if (!named.has(found.brand.id))
        named.set(found.brand.id, { brand: found.brand, text, isPlain: isPlain(found, text) });
      at += found.end;
      continue;
    }
    const length = word || (BREAK.exec(rest)?.[0].length ?? 0);
    if (word > 0) hasWords = true;
    if (length === 0) isPure = false;
    at += length || strangeWordLength(rest);
  }
  return { named: [...named.values()], isPure, hasWords, beginsWithName };
}

function nameAt(rest: string, names: NameIndex): FoundName | undefined {
  const named = names.startingAt(rest).find(({ end }) => isBoundary(rest, end));
  const byDomain = domainAt(rest, names);
  return byDomain && byDomain.end > (named?.end ?? 0) ? byDomain : named;
}

const DOMAIN = /^[a-z\d-]+(?:\.[a-z\d-]+)+/;

/** A brand that is called by its own domain: “Log in to Example.com”. */
function domainAt(rest: string, names: NameIndex): FoundName | undefined {
  const host = DOMAIN.exec(rest)?.[0] ?? '';
  const brand = host === '' ? undefined : names.ofDomain(host);
  return brand?.domains.includes(host) ? { brand, end: host.length, isWeak: false } : undefined;
}

/** A Latin word is not cut in two; Japanese goes on without spaces. */
export function isBoundary(text: string, end: number): boolean {
  return !(LATIN.test(text[end - 1] ?? '') && LATIN.test(text[end] ?? ''));
}

/** Names that are words or surnames as well (`apple`, `visa`), three letters that many bear, and what the catalogue calls weak. */
export function isPlain({ isWeak }: FoundName, text: string): boolean {
  return isWeak || /^[!-~]{1,3}$/.test(text) || commonNames.has(text.replaceAll(/[^a-z\d]/g, ''));
}

let wordsByStart: ReadonlyMap<string, readonly string[]> | undefined;

/** Length of the longest word of signing in with which the text begins; 0: none. */
function wordAt(rest: string): number {
  wordsByStart ??= Map.groupBy(pageWords, (word) => word[0] ?? '');
  let longest = 0;
  for (const word of wordsByStart.get(rest[0] ?? '') ?? []) {
    if (word.length > longest && rest.startsWith(word) && isBoundary(rest, word.length)) longest = word.length;
  }
  return longest;
}

function strangeWordLength(rest: string): number {
  return /^[\p{Script=Latin}\p{M}\d'’]+/u.exec(rest)?.[0].length ?? ([...rest.slice(0, 2)][0] ?? ' ').length;
}
