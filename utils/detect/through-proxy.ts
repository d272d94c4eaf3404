import { isOwned } from '#utils/brand/place.ts';
import type { Hop } from '#utils/url/unwrap.ts';
import type { LinkCase } from './define-link-detector.ts';

/** The service under whose own name the page of another is shown; `undefined` when the browser goes to the page itself. */
export function proxyOf({ link: { through } }: LinkCase): Hop | undefined {
  return through.find(({ kind }) => kind === 'proxy');
}

/** Whether a brand is in play: the mail or the text speaks of one, or the page is one's. */
export function speaksOfBrand({ claim, textClaim, place, link }: LinkCase): boolean {
  return claim !== null || textClaim !== null || link.named !== null || isOwned(place);
}
