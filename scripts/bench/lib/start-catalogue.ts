import { createKnown } from '#utils/detect/known.ts';

/** What the background does before it can judge; kept, so that none of it is left out of the bundle. */
Object.assign(globalThis, { ready: createKnown() });
