import { ASPECTS } from '../aspects.ts';
import { defineLinkDetector } from '../define-link-detector.ts';
import { findLookalike } from '../find-lookalike.ts';

/** One letter more, less, other or swapped in a guarded name. */
export default defineLinkDetector({
  code: 'nearMiss',
  looksAt: ASPECTS.likeness,

  detect({ link, likeness }, { brands }) {
    if (likeness?.kind !== 'nearMiss') return undefined;
    // said already, and more exactly
    if (findLookalike(link.end, link.endHostRead, brands.imitations)) return undefined;
    return {
      looksLike: likeness.name.brand.id,
      written: likeness.written,
      name: likeness.name.text,
      site: link.end.site,
    };
  },

  examples: {
    hit: [
      { href: 'https://amzaon.com/' },
      { href: 'https://amazn.co.jp/' },
      { href: 'https://amaz-on.example/' },
      { href: 'https://arrazon.example/' },
      { href: 'https://raakuten.co.jp/' },
      { href: 'https://gogle.example/' },
      { href: 'https://xn--amazo-mpc.co.jp/' },
      { href: 'https://amazn-login.example/' },
    ],
    miss: [
      { href: 'https://mazon.com/' },
      { href: 'https://amazon2.example/' },
      { href: 'https://amazons.example/' },
      { href: 'https://rakuen.example/' },
      { href: 'https://nissan.example/' },
      { href: 'https://paypay.ne.jp/' },
      { href: 'https://papal.example/' },
      { href: 'https://tokyo.example/' },
      { href: 'https://amazon.co.jp/' },
      { href: 'https://example.org/' },
    ],
  },
});
