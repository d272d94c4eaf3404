import type { PageVerdict } from '#utils/verdict/page-verdict.ts';
import type { AskBackground } from '../background.ts';

/** What is shown over a page that is locked; drawn by `components/page-guard`. */
export interface PageFacePort {
  /** Shows why the page is locked, over everything. */
  show(verdict: PageVerdict): void;
  hide(): void;
  /** Whether an event goes to it: its shadow root is closed, so its host is what the page sees. */
  isOurs(event: Event): boolean;
  /** A key for it. Keys are handed over and not heard in the page's tree, where the page could hear them first. */
  onKey(event: KeyboardEvent): void;
  /** Takes the keyboard. */
  focus(): void;
}

/** What a person can decide. */
export interface PageWays {
  openReal(): void;
  leave(): void;
  useAnyway(): void;
}

export type CreatePageFace = (page: Document, ask: AskBackground, signal: AbortSignal) => PageFacePort;

/** Where the script that draws leaves itself for the one that locks. Content scripts share no globals with the page. */
const SLOT = 'honmonoPageFace';

export function leavePageFace(create: CreatePageFace): void {
  Reflect.set(globalThis, SLOT, create);
}

/** What draws, once it was brought into this frame; `null` before. */
export function findPageFace(): CreatePageFace | null {
  return (Reflect.get(globalThis, SLOT) as CreatePageFace | undefined) ?? null;
}
