import type { PageVerdict } from '#utils/verdict/page-verdict.ts';
import type { AskBackground } from '../background.ts';
import { findPageFace, type PageFacePort } from './page-face-port.ts';

/** What is shown over a locked page, brought when it is first needed. */
export interface PageFaces {
  /** `null` while nothing is shown. */
  readonly shown: PageFacePort | null;
  show(verdict: PageVerdict): void;
  hide(): void;
}

/** If it can't be brought the page stays locked, and it is tried again. */
const TRY_AGAIN_MS = 2_000;

export function createPageFaces(page: Document, ask: AskBackground, signal: AbortSignal): PageFaces {
  let face: PageFacePort | null = null;
  let wanted: PageVerdict | null = null;

  async function bring(): Promise<void> {
    if (!findPageFace()) await ask('bringPageFace', {});
    const create = findPageFace();
    if (signal.aborted || !wanted) return;
    if (!create) {
      setTimeout(() => wanted && !face && void bring(), TRY_AGAIN_MS);
      return;
    }
    face ??= create(page, ask, signal);
    face.show(wanted);
  }

  return {
    get shown() {
      return wanted ? face : null;
    },
    show(verdict) {
      // judged again and the same: what the person reads must not be drawn anew under their eyes
      const isSame = JSON.stringify(wanted) === JSON.stringify(verdict);
      wanted = verdict;
      if (!face) void bring();
      else if (!isSame) face.show(verdict);
    },
    hide() {
      wanted = null;
      face?.hide();
    },
  };
}
