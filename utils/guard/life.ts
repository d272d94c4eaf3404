/** How long the script of one frame works: until its extension is gone. */
export interface Life {
  signal: AbortSignal;
  /** Whether the extension is still there; asked before anything is barred. Ends the life when it is not. */
  isAlive(): boolean;
  end(): void;
}

/** Where a later run of the same script finds the earlier one. Content scripts share no globals with the page. */
const SLOT = 'honmonoMailLife';

/**
 * Begins the life of this run. While an earlier run of the same extension lives in this frame, the new one gets a life
 * that is over: the earlier run listens before the page does, and a second one would count every link again. A run
 * whose extension is gone is ended. Nothing that the page can say ends a life.
 */
export function beginLife(hasExtension: () => boolean, world: Record<string, unknown> = globalThis): Life {
  const controller = new AbortController();
  const life: Life = {
    signal: controller.signal,
    end: () => controller.abort(),
    isAlive() {
      if (!controller.signal.aborted && !hasExtension()) controller.abort();
      return !controller.signal.aborted;
    },
  };
  const earlier = world[SLOT] as Life | undefined;
  if (earlier?.isAlive()) life.end();
  else world[SLOT] = life;
  return life;
}
