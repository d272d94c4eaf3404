import type { PageWatch } from './page-watch.ts';

/**
 * Where the background finds the watcher of a frame: it runs a line there instead of sending a message, because only to
 * listen for messages costs every page as much as all the rest of the watcher. Pages share no globals with it.
 */
export const WATCH_SLOT = 'honmonoPageWatch';

export function leaveWatch(watch: () => PageWatch): void {
  Reflect.set(globalThis, WATCH_SLOT, watch);
}
