import { addToHash, HASH_START } from './word-filter.ts';

/** No table has longer entries; what stands further left in a host decides nothing. */
const MOST_LABELS = 8;
const DOT = 46;

/**
 * Where the last labels of a host begin, and hashes of the host from there to its end: read once for all tables that are
 * asked of the same host, because every link is.
 */
export class HostParts {
  /** The shortest part first; true until the next host is read. */
  readonly starts = new Uint32Array(MOST_LABELS);
  readonly hashes = new Int32Array(MOST_LABELS);
  count = 0;
  private host = '';

  read(host: string): void {
    if (host === this.host) return;
    this.host = host;
    let count = 0;
    let hash = HASH_START;
    for (let at = host.length - 1; at >= 0; at--) {
      const code = host.charCodeAt(at);
      if (code === DOT) {
        this.starts[count] = at + 1;
        this.hashes[count] = hash;
        if (++count === MOST_LABELS) break;
      }
      hash = addToHash(hash, code);
    }
    if (count < MOST_LABELS) {
      this.starts[count] = 0;
      this.hashes[count++] = hash;
    }
    this.count = count;
  }
}
