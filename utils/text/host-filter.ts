import { HostParts } from './host-parts.ts';
import { addToHash, createWordFilter, HASH_START } from './word-filter.ts';

/** Finds the hosts of a table that a host equals or lies under, usually without making a string. */
export interface HostFilter {
  add(host: string): void;
  /**
   * The first answer that is not `null`: `answer` is asked of each part of `host` that may be in the table (the caller
   * looks it up), the longest first, and told whether the part is the whole. `asked` is handed on to it as it is.
   */
  find<A, R>(host: string, asked: A, answer: (part: string, isWhole: boolean, asked: A) => R | null): R | null;
}

/** `hosts`: about how many will be added. `parts`: shared with other tables that are asked of the same hosts. */
export function createHostFilter(hosts: number, parts = new HostParts()): HostFilter {
  const filter = createWordFilter(hosts);

  return {
    add(host) {
      let hash = HASH_START;
      for (let at = host.length - 1; at >= 0; at--) hash = addToHash(hash, host.charCodeAt(at));
      filter.add(hash);
    },
    find(host, asked, answer) {
      parts.read(host);
      for (let at = parts.count - 1; at >= 0; at--) {
        if (!filter.mayHave(parts.hashes[at]!)) continue;
        const start = parts.starts[at]!;
        const told = answer(host.slice(start), start === 0, asked);
        if (told !== null) return told;
      }
      return null;
    },
  };
}
