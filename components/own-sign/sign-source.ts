import type { ShownSign } from '#utils/data/own-sign.ts';

/** Where a face in a page gets the person's sign from. */
export interface SignSource {
  /** What was read last; `null` while nothing is chosen, or nothing was read yet. */
  now(): ShownSign | null;
  /** Reads it again; the same as before when nobody answers. Never rejects. */
  read(): Promise<ShownSign | null>;
}

/** Asks the background; `ask` gives `undefined` where there is no answer. */
export function createSignSource(ask: () => Promise<ShownSign | null | undefined>): SignSource {
  let last: ShownSign | null = null;
  return {
    now: () => last,
    async read() {
      const answer = await ask();
      if (answer !== undefined) last = answer;
      return last;
    },
  };
}

/** For faces that are drawn without a background, as on the sample sheet: no sign. */
export const NO_SIGN: SignSource = { now: () => null, read: async () => null };
