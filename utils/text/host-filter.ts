import { addToHash, createWordFilter, HASH_START } from './word-filter.ts';

/** Finds the hosts of a table that a host equals or lies under, in one pass and usually without making a string. */
export interface HostFilter {
  add(host: string): void;
  /**
   * The first answer that is not `null`: `answer` is asked of each part of `host` that may be in the table (the caller
   * looks it up), the longest first, and told whether the part is the whole. `asked` is handed on to it as it is.
   */
  find<A, R>(host: string, asked: A, answer: (part: string, isWhole: boolean, asked: A) => R | null): R | null;
}

/** No entry has more labels; what stands further left in a host decides nothing. */
const MOST_LABELS = 8;
const DOT = 46;

/** `hosts`: about how many will be added. */
export function createHostFilter(hosts: number): HostFilter {
  const filter = createWordFilter(hosts);
  /** Where the parts of the host that was asked for last begin, the shortest part first: reused. */
  const starts = new Uint32Array(MOST_LABELS);

  return {
    add(host) {
      let hash = HASH_START;
      for (let at = host.length - 1; at >= 0; at--) hash = addToHash(hash, host.charCodeAt(at));
      filter.add(hash);
    },
    find(host, asked, answer) {
      let found = 0;
      let hash = HASH_START;
      let labels = 0;
      for (let at = host.length - 1; at >= -1; at--) {
        const code = at === -1 ? DOT : host.charCodeAt(at);
        if (code === DOT) {
          if (filter.mayHave(hash)) starts[found++] = at + 1;
          if (++labels === MOST_LABELS) break;
        }
        hash = addToHash(hash, code);
      }
      while (found > 0) {
        const start = starts[--found]!;
        const told = answer(host.slice(start), start === 0, asked);
        if (told !== null) return told;
      }
      return null;
    },
  };
}
