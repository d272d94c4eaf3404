import { oursIn } from '../sheet.ts';
import { tellElement } from './elements.ts';

/** What is moved by the style sheets, or would be with the next change. */
export function findMotion(page: Document): string[] {
  return oursIn(page)
    .filter((element) => {
      const { animationName, animationDuration, transitionDuration } = getComputedStyle(element);
      return (animationName !== 'none' && lasts(animationDuration)) || lasts(transitionDuration);
    })
    .map(tellElement);
}

function lasts(durations: string): boolean {
  return durations.split(',').some((duration) => Number.parseFloat(duration) > 0);
}
