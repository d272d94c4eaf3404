/** How long the script of one frame works: until its extension is gone. */
export interface Life {
  readonly isOver: boolean;
  /** Made when it is first asked for: the watcher of every page mostly does without it. */
  readonly signal: AbortSignal;
  /** Whether the extension is still there; asked before anything is barred. Ends the life when it is not. */
  isAlive(): boolean;
  end(): void;
}

/**
 * Begins the life of this run. While an earlier run of the same extension lives in this frame, the new one gets a life
 * that is over: the earlier run listens before the page does, and a second one would count every link again. A run
 * whose extension is gone is ended. Nothing that the page can say ends a life. A later run of the same script finds the
 * earlier one in `slot`, a script's own; pages share no globals with them.
 */
export function beginLife(
  hasExtension: () => boolean,
  slot: string,
  world: Record<string, unknown> = globalThis,
): Life {
  let controller: AbortController | undefined;
  let isOver = false;
  const life: Life = {
    get isOver() {
      return isOver;
    },
    get signal() {
      controller ??= new AbortController();
      if (isOver) controller.abort();
      return controller.signal;
    },
    end() {
      isOver = true;
      controller?.abort();
    },
    isAlive() {
      if (!isOver && !hasExtension()) life.end();
      return !isOver;
    },
  };
  const earlier = world[slot] as Life | undefined;
  if (earlier?.isAlive()) life.end();
  else world[slot] = life;
  return life;
}
