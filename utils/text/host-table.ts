import { addToHash, createWordFilter, HASH_START } from './word-filter.ts';

/** What a table knows of a host, and of the nearest host above it. */
export interface HostEntry<T> {
  host: string;
  value: T;
  parent: HostEntry<T> | undefined;
}

/** Answers for a host and all below it, in one pass over the host's characters and usually without making a string. */
export interface HostTable<T> {
  /** The longest entry that the host equals or lies under; shorter ones are its parents. */
  deepest(host: string): HostEntry<T> | undefined;
}

/** No entry has more labels; what stands further left in a host decides nothing. */
const MOST_LABELS = 8;
const DOT = 46;

export function createHostTable<T>(values: ReadonlyMap<string, T>): HostTable<T> {
  const entries = new Map<string, HostEntry<T>>();
  const filter = createWordFilter(values.size);
  for (const [host, value] of values) {
    entries.set(host, { host, value, parent: undefined });
    filter.add(reverseHash(host));
  }
  for (const entry of entries.values()) entry.parent = findParent(entries, entry.host);

  return {
    deepest(host) {
      let found: HostEntry<T> | undefined;
      let hash = HASH_START;
      let labels = 0;
      for (let at = host.length - 1; at >= -1; at--) {
        const code = at === -1 ? DOT : host.charCodeAt(at);
        if (code === DOT) {
          if (filter.mayHave(hash)) found = entries.get(host.slice(at + 1)) ?? found;
          if (++labels === MOST_LABELS) break;
        }
        hash = addToHash(hash, code);
      }
      return found;
    },
  };
}

function findParent<T>(entries: ReadonlyMap<string, HostEntry<T>>, host: string): HostEntry<T> | undefined {
  for (let dot = host.indexOf('.'); dot !== -1; dot = host.indexOf('.', dot + 1)) {
    const parent = entries.get(host.slice(dot + 1));
    if (parent) return parent;
  }
  return undefined;
}

function reverseHash(host: string): number {
  let hash = HASH_START;
  for (let at = host.length - 1; at >= 0; at--) hash = addToHash(hash, host.charCodeAt(at));
  return hash;
}
