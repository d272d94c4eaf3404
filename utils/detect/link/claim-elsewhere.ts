import { ASPECTS } from '../aspects.ts';
import { defineLinkDetector } from '../define-link-detector.ts';
import { standingUnderClaim } from '../standing-under-claim.ts';

/** A claim from a place that is not the claimed brand's: the rule that finds most (`standingUnderClaim` has the exceptions). */
export default defineLinkDetector({
  code: 'claimElsewhere',
  looksAt: ASPECTS.claim,

  detect(seen) {
    if (!seen.claim || standingUnderClaim(seen) !== 'elsewhere') return undefined;
    return { claim: seen.claim.id, site: seen.link.end.site };
  },

  examples: {
    hit: [
      { href: 'https://vbduteq.net/a', claim: 'amazon' },
      { href: 'http://192.0.2.7/', claim: 'amazon' },
      { href: 'https://bucket.s3.amazonaws.com/index.html', claim: 'amazon' },
      { href: 'https://www.google.com/url?q=https://vbduteq.net/', claim: 'google' },
    ],
    miss: [
      { href: 'https://www.amazon.co.jp/ap/signin', claim: 'amazon' },
      { href: 'https://vbduteq.net/a' },
      { href: 'https://apps.apple.com/jp/app/id374254473', claim: 'amazon' },
      { href: 'https://www.facebook.com/AmazonJP', claim: 'amazon' },
      { href: 'https://bit.ly/3abc', claim: 'amazon' },
      { href: 'mailto:info@vbduteq.net', claim: 'amazon' },
    ],
  },
});
