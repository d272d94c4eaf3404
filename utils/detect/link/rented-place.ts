import { ASPECTS } from '../aspects.ts';
import { defineLinkDetector } from '../define-link-detector.ts';
import { standingUnderClaim } from '../standing-under-claim.ts';
import { isWay } from '../where-lost.ts';

export default defineLinkDetector({
  code: 'rentedPlace',
  looksAt: ASPECTS.knownPlace,

  detect(seen) {
    const { rented, standing } = seen.place;
    if (!rented || standing !== 'stranger' || isWay(rented.kind)) return undefined;
    if (standingUnderClaim(seen) === 'rented') return undefined;
    return { owner: rented.owner ?? rented.host, site: seen.link.end.site };
  },

  examples: {
    hit: [
      { href: 'https://someone.workers.dev/' },
      { href: 'https://bucket.s3.amazonaws.com/', claim: 'amazon' },
      { href: 'https://www.dropbox.com/s/abc/a.pdf' },
    ],
    miss: [
      { href: 'https://www.amazon.co.jp/' },
      { href: 'https://www.dropbox.com/' },
      { href: 'https://bit.ly/3abc' },
      { href: 'https://docs.google.com/forms/d/1', claim: 'google' },
    ],
  },
});
