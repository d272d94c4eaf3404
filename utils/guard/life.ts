/** How long the script of one frame works: until its extension is gone or a newer run of it takes over. */
export interface Life {
  signal: AbortSignal;
  /** Whether the extension is still there; asked before anything is barred. Ends the life when it is not. */
  isAlive(): boolean;
  end(): void;
}

/** Where a later run of the same script finds the earlier one. Content scripts share no globals with the page. */
const SLOT = 'honmonoMailLife';

/**
 * Begins the life of this run and ends that of an earlier run in the same frame. Nothing that the page can say ends
 * it: WXT's own sign of a newer script is a plain DOM event that any page could send to be rid of us, so it is only
 * taken as a hint to ask `hasExtension`.
 */
export function beginLife(hasExtension: () => boolean, world: Record<string, unknown> = globalThis): Life {
  const life = new AbortController();
  const end = () => life.abort();
  const earlier = world[SLOT];
  if (typeof earlier === 'function') earlier();
  world[SLOT] = end;

  return {
    signal: life.signal,
    end,
    isAlive() {
      if (!life.signal.aborted && !hasExtension()) end();
      return !life.signal.aborted;
    },
  };
}
