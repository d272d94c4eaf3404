import type { World } from './world.ts';

/** The link of an opened mail that this event concerns; `null` for everything else, and for our own card. */
export function linkUnder(
  event: Event,
  { reader, book, card }: Pick<World, 'reader' | 'book' | 'card'>,
): Element | null {
  const path = event.composedPath();
  if (card.isOnPath(path)) return null;
  const submitter = event instanceof SubmitEvent ? event.submitter : null;
  // a button may carry an address of its own, else it stands for its form
  const found = submitter && reader.linkOnPath([submitter, ...path], book.mails());
  return (found ?? reader.linkOnPath(path, book.mails()))?.element ?? null;
}
