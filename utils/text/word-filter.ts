/** Says “surely not” or “perhaps” of a word known by its hash, so that most words need not be cut out of their text. */
export interface WordFilter {
  add(hash: number): void;
  mayHave(hash: number): boolean;
}

const FEWEST_BITS = 16;
const MOST_BITS = 22;
/** Room for each word: of strange words one in some thirty is met by chance. */
const BITS_A_WORD = 32;

/** `words`: about how many will be added; more than that are met more often by chance. */
export function createWordFilter(words: number): WordFilter {
  const bits = Math.min(MOST_BITS, Math.max(FEWEST_BITS, Math.ceil(Math.log2(words * BITS_A_WORD + 1))));
  const slots = new Uint32Array(2 ** (bits - 5));
  const last = 2 ** bits - 1;
  const slotOf = (hash: number) => (hash ^ (hash >>> 16)) & last;
  return {
    add: (hash) => {
      const slot = slotOf(hash);
      slots[slot >>> 5]! |= 1 << (slot & 31);
    },
    mayHave: (hash) => {
      const slot = slotOf(hash);
      return (slots[slot >>> 5]! & (1 << (slot & 31))) !== 0;
    },
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
