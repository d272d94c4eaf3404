import { fillingWords, urgentWords } from '#utils/data/action-words.ts';
import type { Brand } from '#utils/data/brand.ts';
import { createWordFilter, type WordFilter } from '#utils/text/word-filter.ts';
import { type GuardedName, guardedNamesOf, isDistinct } from './guarded-names.ts';

/** A guarded name that stands inside a label. */
export interface NameInside {
  name: GuardedName;
  at: number;
}

/** Finds guarded names in the labels of hosts, in one pass over the label and mostly without making a string. */
export interface LikenessIndex {
  /** Whether a name may be this part of the host, or stand in it beside hyphens or action words: asked first, of every link. */
  mayHold(host: string, start: number, end: number): boolean;
  /** Whether a name may lie one edit away from this part of the host; `isUnderDots`: of an ending like `co.jp`, or unknown. */
  mayBeNear(host: string, start: number, end: number, isUnderDots: boolean): boolean;
  exact(label: string): GuardedName | undefined;
  /** Names that are the label or stand in it, between hyphens and action words, longest first. */
  inside(label: string): NameInside[];
  /** Names one edit away (of one that was never imitated, only by a slip of the hand), and perhaps some further. */
  near(label: string): readonly GuardedName[];
  /** Names of about this length with the same first letter, for the slow comparison. */
  around(label: string): readonly GuardedName[];
}

const SHORTEST_NEAR = 5;
const LONGEST = 40;
const SHORTEST = 4;
const SHORTEST_ACTION = 2;
const KEYS_A_NAME = 10;
const PAIRS = 1 << 10;
const HYPHEN = 45;
const BASE = 0x01000193;

export function createLikenessIndex(brands: readonly Brand[]): LikenessIndex {
  const names = guardedNamesOf(brands).filter(({ text }) => text.length <= LONGEST);
  const powers = powersOf(BASE, LONGEST + 1);
  const byText = new Map(names.map((name) => [name.text, name]));
  const byDeletion = new Map<number, GuardedName[]>();
  const byStart = new Map<string, GuardedName[]>();
  const hashes = new Int32Array(LONGEST + 1);
  const longest = Math.max(0, ...names.map(({ text }) => text.length));
  const texts = createWordFilter(names.length);

  /** Three filters over one table, so that the larger two need not be asked in full of every label. */
  const imitated = names.filter(({ weight }) => weight > 0);
  const deletions = createWordFilter(KEYS_A_NAME * imitated.length);
  const deletionsUnderDots = createWordFilter(KEYS_A_NAME * names.filter(isUsedUnderDots).length);
  const slips = createWordFilter(2 * KEYS_A_NAME * (names.length - imitated.length));

  /** One edit leaves the first or the last letters as they are: most labels share neither with a name. */
  const halves = createWordFilter(KEYS_A_NAME * imitated.length);
  const halvesUnderDots = createWordFilter(KEYS_A_NAME * names.filter(isUsedUnderDots).length);

  function sharesHalf(filter: WordFilter, length: number): boolean {
    const half = (length - 1) >> 1;
    return filter.mayHave(hashes[half]!) || filter.mayHave(~partHash(length - half, length));
  }

  function addDeletions(name: GuardedName, filter: WordFilter, ofHalves: WordFilter): void {
    const { length } = name.text;
    readHashes(hashes, name.text, 0, length);
    for (const written of [length - 1, length, length + 1]) {
      const half = (written - 1) >> 1;
      ofHalves.add(hashes[half]!);
      ofHalves.add(~partHash(length - half, length));
    }
    for (let at = -1; at < length; at++) {
      const hash = at === -1 ? hashes[length]! : deletionHash(hashes, powers, at, length);
      filter.add(hash);
      put(byDeletion, hash, name);
    }
  }

  for (const name of names) {
    const { text } = name;
    readHashes(hashes, text, 0, text.length);
    texts.add(hashes[text.length]!);
    if (text.length < SHORTEST_NEAR) continue;
    put(byStart, text[0]!, name);
    if (name.weight > 0) addDeletions(name, deletions, halves);
    else if (isDistinct(name)) {
      if (isUsedUnderDots(name)) addDeletions(name, deletionsUnderDots, halvesUnderDots);
      for (const slip of slipsOf(text)) {
        readHashes(hashes, slip, 0, slip.length);
        slips.add(hashes[slip.length]!);
        put(byDeletion, hashes[slip.length]!, name);
      }
    }
  }
  /** By the first and by the last two letters: which lengths action words have, a bit each. */
  const beginnings = new Uint32Array(PAIRS);
  const endings = new Uint32Array(PAIRS);
  const actions = createWordFilter(urgentWords.size + fillingWords.size);
  for (const word of [...urgentWords, ...fillingWords]) {
    const { length } = word;
    readHashes(hashes, word, 0, length);
    actions.add(hashes[length]!);
    beginnings[pairAt(word, 0)]! |= 1 << length;
    endings[pairAt(word, length - 2)]! |= 1 << length;
  }

  /** Where a name may begin and end in the part that was read last: reused, because every link is asked. */
  const starts = new Uint8Array(LONGEST + 1);
  const ends = new Uint8Array(LONGEST + 1);
  let startCount = 0;
  let endCount = 0;
  /** What `mayHold` read, so that `mayBeNear` needn't read it again. */
  let lastHost = '';
  let lastStart = 0;
  let lastEnd = 0;

  function partHash(from: number, to: number): number {
    return (hashes[to]! - Math.imul(hashes[from]!, powers[to - from]!)) | 0;
  }

  function addStart(at: number): void {
    for (let i = startCount - 1; i >= 0; i--) if (starts[i] === at) return;
    starts[startCount++] = at;
  }

  function addEnd(at: number): void {
    for (let i = 0; i < endCount; i++) if (ends[i] === at) return;
    ends[endCount++] = at;
  }

  /** A name begins at the start, behind a hyphen, or behind action words and figures; and ends in the same way. */
  function readBounds(host: string, start: number, length: number): void {
    startCount = 1;
    endCount = 1;
    starts[0] = 0;
    ends[0] = length;
    let hash = 0;
    for (let at = 0; at < length; at++) {
      const code = host.charCodeAt(start + at);
      hash = (Math.imul(hash, BASE) + code) | 0;
      hashes[at + 1] = hash;
      if (code !== HYPHEN) continue;
      addStart(at + 1);
      addEnd(at);
    }
    if (endCount === 1 && !hasBounds(host, start, length)) return;
    for (let i = 0; i < startCount; i++) {
      const from = starts[i]!;
      if (from < length && isBetween(host.charCodeAt(start + from))) addStart(from + 1);
      if (from + SHORTEST_ACTION > length) continue;
      let sizes = beginnings[pairAt(host, start + from)]!;
      for (let size = 0; sizes !== 0 && from + size <= length; size++, sizes >>>= 1) {
        if (sizes & 1 && actions.mayHave(partHash(from, from + size))) addStart(from + size);
      }
    }
    for (let i = 0; i < endCount; i++) {
      const to = ends[i]!;
      if (to > 0 && isBetween(host.charCodeAt(start + to - 1))) addEnd(to - 1);
      if (to < SHORTEST_ACTION) continue;
      let sizes = endings[pairAt(host, start + to - 2)]!;
      for (let size = 0; sizes !== 0 && size <= to; size++, sizes >>>= 1) {
        if (sizes & 1 && actions.mayHave(partHash(to - size, to))) addEnd(to - size);
      }
    }
  }

  /** Of most labels this says already that nothing but the whole can be a name. */
  function hasBounds(host: string, start: number, length: number): boolean {
    if (beginnings[pairAt(host, start)] !== 0 || endings[pairAt(host, start + length - 2)] !== 0) return true;
    return isBetween(host.charCodeAt(start)) || isBetween(host.charCodeAt(start + length - 1));
  }

  /** Whether what was read, whole or without one letter, is left of a name. */
  function isLeft(filter: WordFilter, length: number): boolean {
    const hash = hashes[length]!;
    if (filter.mayHave(hash) && byDeletion.has(hash)) return true;
    for (let at = 0; at < length; at++) {
      const without = deletionHash(hashes, powers, at, length);
      if (filter.mayHave(without) && byDeletion.has(without)) return true;
    }
    return false;
  }

  function isName(from: number, to: number): boolean {
    const size = to - from;
    return size >= SHORTEST && size <= longest && texts.mayHave(partHash(from, to));
  }

  return {
    mayHold(host, start, end) {
      const length = end - start;
      if (length < SHORTEST || length > LONGEST) return false;
      readBounds(host, start, length);
      lastHost = host;
      lastStart = start;
      lastEnd = end;
      for (let i = 0; i < startCount; i++) {
        for (let j = 0; j < endCount; j++) if (isName(starts[i]!, ends[j]!)) return true;
      }
      return false;
    },
    mayBeNear(host, start, end, isUnderDots) {
      const length = end - start;
      if (length < SHORTEST_NEAR - 1 || length > longest + 1) return false;
      if (host !== lastHost || start !== lastStart || end !== lastEnd) readHashes(hashes, host, start, end);
      lastHost = '';
      const hash = hashes[length]!;
      if (slips.mayHave(hash) && byDeletion.has(hash)) return true;
      if (sharesHalf(halves, length) && isLeft(deletions, length)) return true;
      return isUnderDots && sharesHalf(halvesUnderDots, length) && isLeft(deletionsUnderDots, length);
    },
    exact: (label) => byText.get(label),
    inside(label) {
      if (label.length > LONGEST) return [];
      lastHost = '';
      readBounds(label, 0, label.length);
      const found: NameInside[] = [];
      for (let i = 0; i < startCount; i++) {
        for (let j = 0; j < endCount; j++) {
          const at = starts[i]!;
          const name = isName(at, ends[j]!) ? byText.get(label.slice(at, ends[j])) : undefined;
          if (name) found.push({ name, at });
        }
      }
      return found.sort((a, b) => b.name.text.length - a.name.text.length);
    },
    near(label) {
      if (label.length > longest + 1 || label.length < SHORTEST_NEAR - 1) return [];
      lastHost = '';
      readHashes(hashes, label, 0, label.length);
      const found = [...(byDeletion.get(hashes[label.length]!) ?? [])];
      for (let at = 0; at < label.length; at++) {
        const without = deletionHash(hashes, powers, at, label.length);
        for (const name of byDeletion.get(without) ?? []) if (!found.includes(name)) found.push(name);
      }
      return found.length > 1 ? found.sort((a, b) => b.weight - a.weight) : found;
    },
    around: (label) =>
      (byStart.get(label[0] ?? '') ?? []).filter(({ text }) => Math.abs(text.length - label.length) <= 2),
  };
}

/** Under an ending like `co.jp`, where strangers are few, any edit of a name tells; else of one never imitated only a slip. */
function isUsedUnderDots({ endings }: GuardedName): boolean {
  return [...endings].some((ending) => ending.includes('.'));
}

/** Neighbours swapped, a letter doubled or not: what `isSlip` takes for a slip. */
function slipsOf(text: string): string[] {
  const slips: string[] = [];
  for (let at = 0; at < text.length; at++) {
    const [head, letter, next, tail] = [text.slice(0, at), text[at]!, text[at + 1] ?? '', text.slice(at + 2)];
    slips.push(head + letter + letter + next + tail);
    if (next !== '') slips.push(letter === next ? head + letter + tail : head + next + letter + tail);
  }
  return slips;
}

function pairAt(text: string, at: number): number {
  return ((text.charCodeAt(at) << 5) ^ text.charCodeAt(at + 1)) & (PAIRS - 1);
}

/** Figures and hyphens part words. */
function isBetween(code: number): boolean {
  return code === HYPHEN || (code >= 48 && code <= 57);
}

/** Polynomial hashes of all beginnings, so that the hash of every part and of every deletion follows in one step. */
function readHashes(hashes: Int32Array, text: string, start: number, end: number): void {
  let hash = 0;
  for (let at = start; at < end; at++) {
    hash = (Math.imul(hash, BASE) + text.charCodeAt(at)) | 0;
    hashes[at - start + 1] = hash;
  }
}

function deletionHash(hashes: Int32Array, powers: Int32Array, at: number, length: number): number {
  const power = powers[length - at - 1]!;
  const tail = (hashes[length]! - Math.imul(hashes[at + 1]!, power)) | 0;
  return (Math.imul(hashes[at]!, power) + tail) | 0;
}

function powersOf(base: number, count: number): Int32Array {
  const powers = new Int32Array(count).fill(1);
  for (let at = 1; at < count; at++) powers[at] = Math.imul(powers[at - 1]!, base);
  return powers;
}

function put<K>(map: Map<K, GuardedName[]>, key: K, name: GuardedName): void {
  const list = map.get(key);
  if (!list) map.set(key, [name]);
  else if (list.at(-1) !== name) list.push(name);
}
