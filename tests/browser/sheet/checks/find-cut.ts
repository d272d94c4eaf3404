import { oursIn } from '../sheet.ts';
import { isShown, tellElement } from './elements.ts';

/** Made to be cut: what is only for screen readers, one line of a list that ends in “…”, the small print of an address. */
const MAY_BE_CUT = '.unseen, .row-text, .rest';

/** What reaches out of the window sideways, or whose text is cut by its own box. */
export function findCut(page: Document): string[] {
  const { clientWidth } = page.documentElement;
  return oursIn(page)
    .filter((element) => isShown(element) && !element.closest(`${MAY_BE_CUT}, svg, input, textarea, select`))
    .filter((element) => element.getBoundingClientRect().right > clientWidth + 0.5 || isCut(element))
    .map(
      (element) => `${Math.round(element.getBoundingClientRect().right)} of ${clientWidth}: ${tellElement(element)}`,
    );
}

function isCut(element: Element): boolean {
  const { overflowX, overflowY } = getComputedStyle(element);
  const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
  return (
    (hides(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
    (hides(overflowY) && element.scrollHeight > element.clientHeight + 1)
  );
}
