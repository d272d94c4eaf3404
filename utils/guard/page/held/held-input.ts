import { giveRoughly } from './give-roughly.ts';
import { findGiveBack, type HeldQueue } from './held-queue.ts';
import { textOf } from './held-text.ts';
import { isSending } from './is-sending.ts';

/**
 * What a person does while the page is being judged: kept here, unseen by the page, and done again in the same order
 * when nothing speaks against the page. On an honest page nobody loses a letter, a key or a press; on a false one nobody
 * hears one.
 */
export interface HeldInput {
  /** Whether something waits to be done again: what comes now has to come after it. */
  readonly isBusy: boolean;
  take(event: Event, target: Element): void;
  /** Does it again; done when nothing waits any more, what came meanwhile included. */
  release(): Promise<void>;
  /** Forgets it. */
  drop(): void;
}

/** Sets it up; nothing is held yet. */
export function createHeldInput(): HeldInput {
  const queue: HeldQueue = { all: [], isGiving: false };
  const { all } = queue;
  return {
    get isBusy() {
      return all.length > 0;
    },
    take(event, target) {
      if (queue.isGiving || (event instanceof KeyboardEvent && isNoLetter(event))) return;
      event.stopImmediatePropagation();
      const text = textOf(event, target);
      if (text === undefined) return;
      if (PREVENTED.test(event.type) || isSending(event, target)) event.preventDefault();
      all.push({ event, target, text });
    },
    async release() {
      // until nothing is left: what stays behind would hold back everything that comes
      while (all.length > 0) await (findGiveBack() ?? giveRoughly)(queue);
    },
    drop() {
      all.length = 0;
    },
  };
}

/** What the browser must not do now because it is done again. A pasted text is put in by us. */
const PREVENTED = /^(?:beforeinput|paste|click|submit|invalid)$/;

/** Keys that move tell nothing and are left to the page. Some have no letter, but their place on the keyboard. */
function isNoLetter({ key }: KeyboardEvent): boolean {
  return key.length > 1 && !/^(?:Enter|Process|Dead|Un)/.test(key);
}
