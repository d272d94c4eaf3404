import type { CardPort } from '#utils/guard/card-port.ts';
import { NO_SIGN, type SignSource } from '../own-sign/sign-source.ts';
import { type CardStage, createStage } from './card-stage.tsx';

/**
 * The card of a document; there is only one at a time. Nothing is put into the page before the first `show`, and
 * nothing is left in it while no card is shown. Ends with the signal.
 */
export function createCardHost(page: Document, signal: AbortSignal, signs: SignSource = NO_SIGN): CardPort {
  let stage: CardStage | null = null;
  signal.addEventListener('abort', () => stage?.hide());
  return {
    show(request) {
      if (signal.aborted) return;
      stage ??= createStage(page, signal, signs);
      stage.show(request);
    },
    hide: () => stage?.hide(),
    get shownFor() {
      return stage?.shownFor() ?? null;
    },
    isOnPath: (path) => stage !== null && path.includes(stage.host),
    focus: () => stage?.focus() ?? false,
  };
}
