import { createHashIndex } from '#utils/text/hash-index.ts';
import type { PartHashes } from '#utils/text/part-hashes.ts';
import { createWordFilter, type WordFilter } from '#utils/text/word-filter.ts';
import { type GuardedName, isDistinct } from '../guarded-names.ts';

/** Finds guarded names that lie one edit away from a label. */
export interface NearNames {
  /** Whether a name may lie one edit away from this part of the host; `isUnderDots`: of an ending like `co.jp`, or unknown. */
  mayBeNear(host: string, start: number, end: number, isUnderDots: boolean): boolean;
  /** Whether this part of the host, with pairs that melt into one letter read as that, may be a name or nearly an imitated one. */
  mayMelt(host: string, start: number, end: number): boolean;
  /** Names one edit away (of one that was never imitated, only by a slip of the hand), and perhaps some further. */
  near(label: string): readonly GuardedName[];
  /** Names of about this length with the same first letter, for the slow comparison. */
  around(label: string): readonly GuardedName[];
}

/** Shorter names are a letter away from too many words. */
const SHORTEST = 5;

/**
 * Two texts one edit apart are the same when each is left whole or loses one letter (Symmetric Delete spelling
 * correction, W. Garbe 2012).
 */
export function createNearNames(guarded: readonly GuardedName[], hashes: PartHashes): NearNames {
  const names = guarded.filter(({ text }) => text.length >= SHORTEST);
  const imitated = names.filter(({ weight }) => weight > 0);
  const others = names.filter((name) => name.weight === 0 && isDistinct(name));
  const underDots = others.filter(isUsedUnderDots);

  /** Three filters over one index, so that the larger two need not be asked in full of every label. */
  const index = createHashIndex(lettersOf(imitated) + lettersOf(underDots) + 2 * lettersOf(others));
  const leftOfImitated = createLeftovers(imitated);
  const leftUnderDots = createLeftovers(underDots);
  const slips = createWordFilter(2 * lettersOf(others));
  const shortest = SHORTEST - 1;
  const longest = 1 + Math.max(0, ...names.map(({ text }) => text.length));

  function addLeftovers({ words, halves }: Leftovers, number: number): void {
    const { length } = hashes;
    for (const written of [length - 1, length, length + 1]) {
      const half = (written - 1) >> 1;
      halves.add(hashes.part(0, half));
      halves.add(~hashes.part(length - half, length));
    }
    words.add(hashes.whole());
    index.add(hashes.whole(), number);
    for (let at = 0; at < length; at++) {
      const hash = hashes.without(at);
      words.add(hash);
      index.add(hash, number);
    }
  }

  /** The name, and with neighbours swapped, a letter doubled or not: what `isSlip` takes for a slip. */
  function addSlips(text: string, number: number): void {
    index.add(hashes.whole(), number);
    for (let at = 0; at < text.length; at++) {
      addSlip(hashes.doubled(at), number);
      if (at + 1 < text.length) addSlip(text[at] === text[at + 1] ? hashes.without(at) : hashes.swapped(at), number);
    }
  }

  function addSlip(hash: number, number: number): void {
    slips.add(hash);
    index.add(hash, number);
  }

  const isUnderDots = new Set(underDots);
  const byFirstLetter = new Map<string, GuardedName[]>();
  for (const [number, name] of names.entries()) {
    const first = name.text[0]!;
    const known = byFirstLetter.get(first);
    if (!known) byFirstLetter.set(first, [name]);
    else known.push(name);
    if (name.weight === 0 && !isDistinct(name)) continue;
    hashes.read(name.text);
    if (name.weight > 0) addLeftovers(leftOfImitated, number);
    else addSlips(name.text, number);
    if (isUnderDots.has(name)) addLeftovers(leftUnderDots, number);
  }

  /** Whether what was read, whole or without one letter, is left of a name. */
  function isLeft({ words, halves }: Leftovers): boolean {
    const { length } = hashes;
    const half = (length - 1) >> 1;
    if (!halves.mayHave(hashes.part(0, half)) && !halves.mayHave(~hashes.part(length - half, length))) return false;
    if (words.mayHave(hashes.whole()) && index.has(hashes.whole())) return true;
    for (let at = 0; at < length; at++) {
      const hash = hashes.without(at);
      if (words.mayHave(hash) && index.has(hash)) return true;
    }
    return false;
  }

  return {
    mayBeNear(host, start, end, isUnderDots) {
      const length = end - start;
      if (length < shortest || length > longest) return false;
      hashes.read(host, start, end);
      const hash = hashes.whole();
      return (
        (slips.mayHave(hash) && index.has(hash)) || isLeft(leftOfImitated) || (isUnderDots && isLeft(leftUnderDots))
      );
    },
    mayMelt(host, start, end) {
      const length = end - start;
      if (length <= shortest || length > 2 * longest) return false;
      hashes.read(host, start, end);
      if (!hashes.hasMelting) return false;
      if (!hashes.readMelted(host, start, end)) return true;
      return index.has(hashes.whole()) || (hashes.length <= longest && isLeft(leftOfImitated));
    },
    near(label) {
      const { length } = label;
      if (length < shortest || length > longest) return [];
      hashes.read(label);
      const found: number[] = [];
      index.collect(hashes.whole(), found);
      for (let at = 0; at < length; at++) index.collect(hashes.without(at), found);
      return found.map((number) => names[number]!).sort((a, b) => b.weight - a.weight);
    },
    around: ({ length, 0: first = '' }) =>
      (byFirstLetter.get(first) ?? []).filter(({ text }) => Math.abs(text.length - length) <= 2),
  };
}

/** What is left of names, whole and without one letter; and of each its first and last letters. */
interface Leftovers {
  words: WordFilter;
  /** One edit leaves the first or the last letters as they are: most labels share neither with a name. */
  halves: WordFilter;
}

function createLeftovers(names: readonly GuardedName[]): Leftovers {
  return { words: createWordFilter(lettersOf(names)), halves: createWordFilter(HALVES * names.length) };
}

const HALVES = 6;

function lettersOf(names: readonly GuardedName[]): number {
  return names.reduce((sum, { text }) => sum + text.length + 1, 0);
}

/** Under an ending like `co.jp`, where strangers are few, any edit of a name tells; else of one never imitated only a slip. */
function isUsedUnderDots({ endings }: GuardedName): boolean {
  for (const ending of endings) if (ending.includes('.')) return true;
  return false;
}
