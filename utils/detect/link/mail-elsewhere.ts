import { mailDomainOf } from '#utils/url/show-place.ts';
import { ASPECTS } from '../aspects.ts';
import { defineLinkDetector } from '../define-link-detector.ts';

/** A mail that claims a brand asks to write to somebody else. */
export default defineLinkDetector({
  code: 'mailElsewhere',
  looksAt: ASPECTS.notWeb,

  detect({ link, claim }, { brands }) {
    if (!claim || link.address.scheme !== 'mailto') return undefined;
    const domain = mailDomainOf(link.address.url);
    if (!domain || brands.names.ofDomain(domain)) return undefined;
    return { claim: claim.id, site: domain };
  },

  examples: {
    hit: [
      { href: 'mailto:support@vbduteq.net', claim: 'amazon' },
      { href: 'mailto:amazon@gmail.com', claim: 'amazon' },
    ],
    miss: [
      { href: 'mailto:info@amazon.co.jp', claim: 'amazon' },
      { href: 'mailto:support@vbduteq.net' },
      { href: 'mailto:', claim: 'amazon' },
    ],
  },
});
