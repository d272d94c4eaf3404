import { ASPECTS } from '../aspects.ts';
import { defineLinkDetector } from '../define-link-detector.ts';
import { endingOf } from '../ending-of.ts';

/** A guarded name under an ending that its brand is not known to use. */
export default defineLinkDetector({
  code: 'otherEnding',
  looksAt: ASPECTS.likeness,

  detect({ link, likeness }) {
    if (likeness?.kind !== 'otherEnding') return undefined;
    return { looksLike: likeness.name.brand.id, ending: endingOf(link.end), site: link.end.site };
  },

  examples: {
    hit: [{ href: 'https://amazon.top/' }, { href: 'https://www.rakuten.xyz/' }, { href: 'https://whatsapp.cc/' }],
    miss: [
      { href: 'https://amazon.co.jp/' },
      { href: 'https://amazon.gr/' },
      { href: 'https://orange.top/' },
      { href: 'https://apple.shop/' },
      { href: 'https://sakura.example/' },
    ],
  },
});
