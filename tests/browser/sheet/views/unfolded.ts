import type { StandSample } from '../sample.ts';

/**
 * The same with a part that a press unfolds: `.details`, or `.sure` in place of what stands before it. Faces take no press so soon
 * after they came; that and the press itself are tested where they are in a page.
 */
export function unfolded(sample: StandSample, part: '.details' | '.sure'): StandSample {
  return {
    ...sample,
    stand(page, signal) {
      sample.stand(page, signal);
      const roots = [...page.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
      for (const root of roots) {
        root.querySelector(part)?.removeAttribute('hidden');
        if (part === '.sure') root.querySelector('.go-on > .quiet')?.setAttribute('hidden', '');
        else root.querySelector('[aria-expanded]')?.setAttribute('aria-expanded', 'true');
      }
    },
  };
}
