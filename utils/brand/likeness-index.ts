import type { Brand } from '#utils/data/brand.ts';
import { type GuardedName, guardedNamesOf } from './guarded-names.ts';

/** A guarded name that stands inside a label. */
export interface NameInside {
  name: GuardedName;
  at: number;
}

/** Finds guarded names in the labels of hosts, in one pass over the label and mostly without making a string. */
export interface LikenessIndex {
  /** Whether a search in this part of the host could find anything: asked first, of every link. */
  mayFind(host: string, start: number, end: number): boolean;
  exact(label: string): GuardedName | undefined;
  /** Names that stand inside the label, longest first. */
  inside(label: string): NameInside[];
  /** Names one edit away, and perhaps some further. */
  near(label: string): readonly GuardedName[];
  /** Names of about this length with the same first letter, for the slow comparison. */
  around(label: string): readonly GuardedName[];
}

const SHORTEST_NEAR = 5;
const LONGEST = 40;
/** The first letters by which a longer name is found inside a label, and the length of the shortest names. */
const GRAM = 5;
const SHORT = 4;
const HYPHEN = 45;
const BASE = 0x01000193;
const NEAR = 1;
const INSIDE = 2;
const MOST_SLOTS = 1 << 22;
const SLOTS_AN_ENTRY = 32;

export function createLikenessIndex(brands: readonly Brand[]): LikenessIndex {
  const names = guardedNamesOf(brands);
  const powers = powersOf(BASE, LONGEST + 1);
  const byText = new Map(names.map((name) => [name.text, name]));
  const byGram = new Map<number, GuardedName[]>();
  const byDeletion = new Map<number, GuardedName[]>();
  const byStart = new Map<string, GuardedName[]>();
  const hashes = new Int32Array(LONGEST + 1);
  const longestNear = 1 + Math.max(0, ...names.map(({ text }) => text.length));

  for (const name of names) {
    const { text } = name;
    if (text.length > LONGEST) continue;
    readHashes(hashes, text, 0, text.length);
    put(byGram, hashes[Math.min(GRAM, text.length)]!, name);
    if (text.length < SHORTEST_NEAR) continue;
    put(byDeletion, hashes[text.length]!, name);
    for (let at = 0; at < text.length; at++) put(byDeletion, deletionHash(hashes, powers, at, text.length), name);
    put(byStart, text[0]!, name);
  }
  const slots = slotsFor(byDeletion.size + byGram.size);
  const mask = slots.length - 1;
  for (const hash of byDeletion.keys()) slots[slotOf(hash, mask)]! |= NEAR;
  for (const hash of byGram.keys()) slots[slotOf(hash, mask)]! |= INSIDE;

  /** Of four letters: only as a whole word beside a hyphen. */
  function isShortName(hash: number, from: number): boolean {
    return byGram.has((hash - Math.imul(hashes[from]!, powers[SHORT]!)) | 0);
  }

  return {
    mayFind(host, start, end) {
      const length = end - start;
      if (length < SHORTEST_NEAR - 1 || length > LONGEST) return false;
      const beforeGram = powers[GRAM]!;
      let hash = 0;
      let wordAt = 0;
      for (let at = 1; at <= length; at++) {
        const code = host.charCodeAt(start + at - 1);
        if (code === HYPHEN) {
          if (at - 1 - wordAt === SHORT && isShortName(hash, wordAt)) return true;
          wordAt = at;
        }
        hash = (Math.imul(hash, BASE) + code) | 0;
        hashes[at] = hash;
        if (at < GRAM) continue;
        const gram = (hash - Math.imul(hashes[at - GRAM]!, beforeGram)) | 0;
        if (slots[slotOf(gram, mask)]! & INSIDE && byGram.has(gram)) return true;
      }
      if (wordAt > 0 && length - wordAt === SHORT && isShortName(hash, wordAt)) return true;
      if (length > longestNear) return false;
      if (slots[slotOf(hash, mask)]! & NEAR && byDeletion.has(hash)) return true;
      for (let at = 1; at < length; at++) {
        const without = deletionHash(hashes, powers, at, length);
        if (slots[slotOf(without, mask)]! & NEAR && byDeletion.has(without)) return true;
      }
      return false;
    },
    exact: (label) => byText.get(label),
    inside(label) {
      if (label.length > LONGEST) return [];
      const found: NameInside[] = [];
      for (let at = 0; at + SHORT <= label.length; at++) {
        for (const size of [SHORT, GRAM]) {
          if (at + size > label.length) continue;
          readHashes(hashes, label, at, at + size);
          for (const name of byGram.get(hashes[size]!) ?? []) {
            if (label.startsWith(name.text, at)) found.push({ name, at });
          }
        }
      }
      return found.sort((a, b) => b.name.text.length - a.name.text.length);
    },
    near(label) {
      if (label.length > LONGEST || label.length < SHORTEST_NEAR - 1) return [];
      readHashes(hashes, label, 0, label.length);
      const found = new Set(byDeletion.get(hashes[label.length]!));
      for (let at = 0; at < label.length; at++) {
        for (const name of byDeletion.get(deletionHash(hashes, powers, at, label.length)) ?? []) found.add(name);
      }
      return [...found].sort((a, b) => b.weight - a.weight);
    },
    around: (label) =>
      (byStart.get(label[0] ?? '') ?? []).filter(({ text }) => Math.abs(text.length - label.length) <= 2),
  };
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

function slotsFor(entries: number): Uint8Array {
  let size = 1 << 16;
  while (size < SLOTS_AN_ENTRY * entries && size < MOST_SLOTS) size <<= 1;
  return new Uint8Array(size);
}

function slotOf(hash: number, mask: number): number {
  return (hash ^ (hash >>> 15)) & mask;
}

function put<K>(map: Map<K, GuardedName[]>, key: K, name: GuardedName): void {
  const list = map.get(key);
  if (!list) map.set(key, [name]);
  else if (!list.includes(name)) list.push(name);
}
