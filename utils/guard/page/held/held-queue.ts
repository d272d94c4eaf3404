/** Something that a person did, and the text it brought; `null` for what brings none. */
export interface Held {
  event: Event;
  target: Element;
  text: string | null;
}

/** What is held, the oldest first. What comes while it is given back is added; emptied from outside, it is forgotten. */
export interface HeldQueue {
  all: Held[];
  /** An event that comes now is our own doing. */
  isGiving: boolean;
}

export type GiveBack = (queue: HeldQueue) => Promise<void>;

/** Where what gives back is found: it comes with the page's reader, which is there before any verdict is. */
const SLOT = 'honmonoGiveBack';

export function leaveGiveBack(giveBack: GiveBack): void {
  Reflect.set(globalThis, SLOT, giveBack);
}

/** `null` until a page was read here. */
export function findGiveBack(): GiveBack | null {
  return (Reflect.get(globalThis, SLOT) as GiveBack | undefined) ?? null;
}
