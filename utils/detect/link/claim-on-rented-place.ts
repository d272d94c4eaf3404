import { ASPECTS } from '../aspects.ts';
import { defineLinkDetector } from '../define-link-detector.ts';
import { standingUnderClaim } from '../standing-under-claim.ts';

/** The claimed brand may well run this place, or use it, but its customers write the pages. */
export default defineLinkDetector({
  code: 'claimOnRentedPlace',
  looksAt: ASPECTS.claim,

  detect(seen) {
    if (!seen.claim || standingUnderClaim(seen) !== 'rented') return undefined;
    return { claim: seen.claim.id, site: seen.link.end.host };
  },

  examples: {
    hit: [
      { href: 'https://docs.google.com/forms/d/e/1/viewform', claim: 'google' },
      { href: 'https://someone.zendesk.com/hc/ja', claim: 'amazon' },
    ],
    miss: [
      { href: 'https://docs.google.com/forms/d/e/1/viewform' },
      { href: 'https://accounts.google.com/', claim: 'google' },
      { href: 'https://docs.google.com/forms/d/e/1/viewform', claim: 'amazon' },
    ],
  },
});
