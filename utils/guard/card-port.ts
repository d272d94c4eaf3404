import type { Verdict } from '#utils/verdict/verdict.ts';

/** What the guard needs of a card, so that it can be tested without one; drawn by `components/link-card`. */
export interface CardPort {
  show(request: CardRequest): void;
  hide(): void;
  /** The link the card speaks of now; `null` when no card is shown. */
  readonly shownFor: Element | null;
  /** Whether an event came from inside the card (its shadow root is closed, so its host is what the page sees). */
  isOnPath(path: readonly EventTarget[]): boolean;
  /** Moves the keyboard into the card; `false` when it has nothing to press. */
  focus(): boolean;
}

export interface CardRequest {
  link: Element;
  /** `pending`: not judged yet. `failed`: could not be judged, and that is said. */
  verdict: Verdict | 'pending' | 'failed';
  /** The card comes because a click, a drag or a key was stopped: it asks for a decision and is announced at once. */
  barred: boolean;
  /** Where the pointer is, in CSS pixels of the viewport: which line of a wrapped link is meant. */
  point?: { x: number; y: number };
  ways: CardWays;
}

/** What a person can decide in the card. `stay` also closes it; the keyboard goes back to the link. */
export interface CardWays {
  openReal(): void;
  stay(): void;
  goOn(): void;
}
