import type { AskBackground } from './background.ts';
import type { CardDesk } from './card-desk.ts';
import type { CardPort } from './card-port.ts';
import type { LinkBook } from './link-book.ts';
import type { LinkReader } from './link-reader.ts';
import type { Listen } from './listeners.ts';

/** Everything that the listeners of one frame work with. */
export interface World {
  page: Document;
  window: EventTarget;
  /** Listens first in every event's way. */
  on: Listen;
  reader: LinkReader;
  book: LinkBook;
  card: CardPort;
  desk: CardDesk;
  ask: AskBackground;
  /** Whether a person caused this event; a page's own script may not open, move or close our card. */
  isByPerson(event: Event): boolean;
  /** Whether the extension that this script belongs to still runs; an orphan lets everything through. */
  isAlive(): boolean;
  signal: AbortSignal;
}
