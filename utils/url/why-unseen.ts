import { type BrowserFamily, CLOSED_SITES, type Unseen } from '#utils/data/unseen.ts';

/** Schemes under which browsers show pages of their own. */
const BROWSERS_OWN = /^(?:chrome|chrome-untrusted|chrome-search|devtools|edge|about|resource):/;
const EXTENSIONS = /^(?:chrome|moz|ms-browser)-extension:/;

/**
 * Why an address can't be looked into, as far as the address tells; `null` for pages of sites. `own` is where our own
 * pages begin. What the browser doesn't tell us the address of counts as no page of a site.
 */
export function whyUnseen(href: string | undefined, own: string, family: BrowserFamily): Unseen | null {
  if (href === undefined || href === '') return 'noWebPage';
  if (href.startsWith(own)) return 'ownPage';
  if (EXTENSIONS.test(href)) return 'otherExtension';
  if (BROWSERS_OWN.test(href)) return 'browserPage';
  if (href.startsWith('file:')) return 'file';
  if (!/^https?:/.test(href)) return 'noWebPage';
  const bare = href.replace(/^https?:\/\//, '');
  return CLOSED_SITES[family].some((place) => bare.startsWith(place)) ? 'closedSite' : null;
}
