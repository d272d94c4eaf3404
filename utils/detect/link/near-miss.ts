import { isOwned } from '#utils/brand/place.ts';
import { ASPECTS } from '../aspects.ts';
import { defineLinkDetector } from '../define-link-detector.ts';
import { findLookalike, firstLabelOf, isMeantToDeceive, ownNameOf } from '../find-lookalike.ts';

/** One letter more, less, other or swapped in a guarded name. */
export default defineLinkDetector({
  code: 'nearMiss',
  looksAt: ASPECTS.likeness | ASPECTS.meltingLetters,

  detect({ link, likeness, place }, { brands }) {
    if (isOwned(place)) return undefined;
    const { end, endHostRead } = link;
    const alike = findLookalike(end, endHostRead, brands.imitations);
    if (alike && !place.owners.includes(alike.brand)) {
      // said already, and more exactly
      if (isMeantToDeceive(alike, link, brands)) return undefined;
      return {
        looksLike: alike.brand.id,
        written: ownNameOf(end, endHostRead),
        name: firstLabelOf(alike.domain),
        site: end.site,
      };
    }
    if (likeness?.kind !== 'nearMiss') return undefined;
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
      { href: 'https://anrazon.example/' },
      { href: 'https://amaz0m.example/' },
      { href: 'https://amaz0r.example/' },
      { href: 'https://dailym0tion.com/' },
      { href: 'https://raakuten.co.jp/' },
      { href: 'https://gogle.example/' },
      { href: 'https://xn--amazo-mpc.co.jp/' },
      { href: 'https://amazn-login.example/' },
    ],
    miss: [
      { href: 'https://paypa1.com/' },
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
