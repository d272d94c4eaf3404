/** Says “surely not” or “perhaps” of a word known by its hash, so that most words need not be cut out of their text. */
export interface WordFilter {
  add(hash: number): void;
  mayHave(hash: number): boolean;
}

const FILTER_BITS = 16;

export function createWordFilter(): WordFilter {
  const slots = new Uint8Array(1 << FILTER_BITS);
  const slotOf = (hash: number) => (hash ^ (hash >>> FILTER_BITS)) & (slots.length - 1);
  return {
    add: (hash) => {
      slots[slotOf(hash)] = 1;
    },
    mayHave: (hash) => slots[slotOf(hash)] === 1,
  };
}

/** FNV-1a, 32 bits: one step a UTF-16 unit. */
export const HASH_START = 0x811c9dc5 | 0;

export function addToHash(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193);
}

export function hashOf(word: string): number {
  let hash = HASH_START;
  for (let at = 0; at < word.length; at++) hash = addToHash(hash, word.charCodeAt(at));
  return hash;
}

/** One hash for two words in this order. */
export function joinHashes(first: number, second: number): number {
  return Math.imul(first, 31) ^ second;
}
