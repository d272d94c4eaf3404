import { isOwned } from '#utils/brand/place.ts';
import { ASPECTS } from '../aspects.ts';
import { defineLinkDetector } from '../define-link-detector.ts';
import { findLookalike, isMeantToDeceive, meltingLettersOf } from '../find-lookalike.ts';

/** Letters that pass for others, in a name that is worth imitating; elsewhere `near-miss.ts` says it. */
export default defineLinkDetector({
  code: 'lookalikeLetters',
  looksAt: ASPECTS.meltingLetters | ASPECTS.foreignLetters,

  detect({ link, place }, { brands }) {
    if (isOwned(place)) return undefined;
    const found = findLookalike(link.end, link.endHostRead, brands.imitations);
    if (!found || place.owners.includes(found.brand) || !isMeantToDeceive(found, link, brands)) return undefined;
    return { looksLike: found.brand.id, letters: meltingLettersOf(link), site: link.end.site };
  },

  examples: {
    hit: [
      { href: 'https://xn--mazon-3ve.co.jp/' },
      { href: 'https://amaz0n.co.jp/' },
      { href: 'https://arnazon.co.jp/' },
      { href: 'https://paypa1.com/' },
      { href: 'https://g00gle.com/' },
      { href: 'https://micros0ft.com/' },
      { href: 'https://xn--80ak6aa92e.com/' },
    ],
    miss: [
      { href: 'https://amazon.co.jp/' },
      { href: 'https://amazon.com.hk/' },
      { href: 'https://dailym0tion.com/' },
      { href: 'https://xn--wgv71a119e.jp/' },
      { href: 'https://xn--bcher-kva.example/' },
    ],
  },
});
