import type { PageFacts } from '#utils/page/page-facts.ts';

/** Reads the document it stands in as if it came from this address. */
export type ReadHere = (url: string) => PageFacts;

/** Where the page's reader is found in a frame once it was brought there. */
export const READER_SLOT = 'honmonoReadPage';

export function leaveReader(read: ReadHere): void {
  Reflect.set(globalThis, READER_SLOT, read);
}
