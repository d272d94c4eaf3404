import { drawOnce } from '../draw/draw-once.ts';
import { SignLine } from './sign-line.tsx';
import type { SignSource } from './sign-source.ts';

/** The foot of a face: to be put last into its panel, in its closed shadow root, beside what is drawn anew. */
export interface HungSign {
  element: HTMLElement;
  /** To be called whenever the face is shown: draws what is known at once, and what the person chose since when it is read. */
  renew(): void;
}

/** Makes the foot that bears the person's sign; it is empty while none is chosen. */
export function hangSign(page: Document, source: SignSource): HungSign {
  const element = page.createElement('div');
  element.className = 'sign-foot';
  let drawn: string | null = null;
  const draw = () => {
    const sign = source.now();
    const now = JSON.stringify(sign);
    // what stays the same is not drawn anew: a screen reader may be reading it
    if (now === drawn) return;
    drawn = now;
    drawOnce(<SignLine sign={sign} />, element);
  };
  return {
    element,
    renew() {
      draw();
      void source.read().then(draw);
    },
  };
}
