/** Numbers by hash, several to a hash where need be; in two arrays, because a map of lists takes long to build. */
export interface HashIndex {
  /** Adding the same number under the same hash again changes nothing. */
  add(hash: number, value: number): void;
  has(hash: number): boolean;
  /** Adds the numbers under this hash to `found`, each once. */
  collect(hash: number, found: number[]): void;
}

/** `entries`: at most how many will be added; numbers from 0 to 65,534. */
export function createHashIndex(entries: number): HashIndex {
  const bits = Math.ceil(Math.log2(2 * entries + 2));
  const last = 2 ** bits - 1;
  const hashes = new Int32Array(last + 1);
  /** One more than the number; 0: nothing stands there. */
  const values = new Uint16Array(last + 1);
  const slotOf = (hash: number) => (Math.imul(hash, SPREAD) >>> (32 - bits)) & last;

  return {
    add(hash, value) {
      let slot = slotOf(hash);
      for (; values[slot] !== 0; slot = (slot + 1) & last) {
        if (hashes[slot] === hash && values[slot] === value + 1) return;
      }
      hashes[slot] = hash;
      values[slot] = value + 1;
    },
    has(hash) {
      for (let slot = slotOf(hash); values[slot] !== 0; slot = (slot + 1) & last)
        if (hashes[slot] === hash) return true;
      return false;
    },
    collect(hash, found) {
      for (let slot = slotOf(hash); values[slot] !== 0; slot = (slot + 1) & last) {
        const value = values[slot]! - 1;
        if (hashes[slot] === hash && !found.includes(value)) found.push(value);
      }
    },
  };
}

/** Knuth's multiplicative hashing: the upper bits of the product are spread over all slots. */
const SPREAD = 0x9e3779b1 | 0;
