import type { PageVerdict } from '#utils/verdict/page-verdict.ts';
import type { AskBackground } from '../background.ts';
import type { Life } from '../life.ts';

export interface WatchedPage {
  page: Document;
  window: Window;
  ask: AskBackground;
  life: Life;
}

/** What the background can say to the watcher of a frame. */
export interface PageWatch {
  /** This frame belongs to a false page. */
  lock(verdict: PageVerdict): void;
  /** The person decided to use the page. */
  free(): void;
  /** What was judged may no longer stand. */
  judgeAgain(): void;
}
