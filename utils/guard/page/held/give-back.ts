import { focusedIn } from '../text-fields.ts';
import { createGiver } from './giver.ts';
import type { GiveBack } from './held-queue.ts';

/**
 * Makes what does again in `page` what was held, in the same order: the page hears each key, press and paste, and texts
 * come into its fields by the browser's own editing, as if they were typed then.
 */
export function createGiveBack(page: Document): GiveBack {
  return async (queue) => {
    const { all } = queue;
    const give = createGiver(page);
    const act = (what: () => void) => {
      queue.isGiving = true;
      try {
        what();
      } catch {} // the page has taken something away meanwhile
      queue.isGiving = false;
    };
    for (let held = all[0]; held; held = all[0]) {
      const next = held;
      if (/^(?:keydown|pointerup)$/.test(next.event.type)) await letPageMoveOn(page);
      if (all[0] !== next) break;
      act(() => give(next));
      all.shift();
    }
    // leaving a field makes the browser tell of a change: that is our doing too
    act(give.comeBack);
  };
}

/**
 * Between two keys, and before a press, a page draws anew and moves on to the next box. No more than promises are waited for:
 * whoever types meanwhile would type into the field that has the keyboard for this moment only. Unless that is a full box.
 */
async function letPageMoveOn(page: Document): Promise<void> {
  for (let turn = 0; turn < 5; turn++) await null;
  const box = focusedIn(page) as HTMLInputElement | null;
  if (box && box.maxLength > 0 && box.value.length >= box.maxLength) await new Promise((done) => setTimeout(done));
}
