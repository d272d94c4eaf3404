/** Synced storage takes items of 8 kB: an entry always lies in the same one of so many, so that a change writes few. */
const SHARDS = 48;
const PREFIX = 'lists ';

/**
 * Stands in local storage once the lists had to move there, with what was synced then (`base`): held against it, it is
 * seen what other devices have added, changed or taken away since, and what was here.
 */
export const MOVED = 'listsAreLocal';
/** Holds what is trusted for the session. */
export const SESSION = 'trustedForSession';

/** Every key that holds a part of the lists. */
export function shardKeys(): string[] {
  return Array.from({ length: SHARDS }, (_, at) => PREFIX + at);
}

/** The key under which an entry of this name lies. */
export function shardKeyOf(name: string): string {
  let hash = 0;
  for (let at = 0; at < name.length; at++) hash = (Math.imul(hash, 31) + name.charCodeAt(at)) >>> 0;
  return PREFIX + (hash % SHARDS);
}

/** Whether a change in a storage area may have changed the lists. */
export function touchesLists(changes: Readonly<Record<string, unknown>>): boolean {
  const keys = new Set([...shardKeys(), MOVED, SESSION]);
  return Object.keys(changes).some((key) => keys.has(key));
}
