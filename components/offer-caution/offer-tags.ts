import type { OfferCaution } from '#utils/offers/offer.ts';
import { NO_SIGN, type SignSource } from '../own-sign/sign-source.ts';
import { createOfferTag, type OfferTag } from './offer-tag.tsx';

/** What is to be said, and at which offer of the page. */
export interface CautionAt {
  root: Element;
  caution: OfferCaution;
}

/** Draws the cautions of a page, one at each offer; what is not named any more goes. All go with the signal. */
export function createOfferTags(
  signal: AbortSignal,
  signs: SignSource = NO_SIGN,
): (cautions: readonly CautionAt[]) => void {
  const tags = new Map<Element, OfferTag>();
  const end = (root: Element) => {
    tags.get(root)?.end();
    tags.delete(root);
  };
  signal.addEventListener('abort', () => [...tags.keys()].forEach(end));
  return (cautions) => {
    if (signal.aborted) return;
    const named = new Set(cautions.map(({ root }) => root));
    for (const root of [...tags.keys()]) if (!named.has(root)) end(root);
    for (const { root, caution } of cautions) {
      const tag = tags.get(root) ?? createOfferTag(root, signs);
      tags.set(root, tag);
      tag.show(caution);
    }
  };
}
