import { ASPECTS } from '../aspects.ts';
import { defineLinkDetector } from '../define-link-detector.ts';
import { endingOf } from '../ending-of.ts';

/** A guarded name under a country's or an old ending that we do not know as the brand's: often its own. */
export default defineLinkDetector({
  code: 'otherCountry',
  looksAt: ASPECTS.likeness,

  detect({ link, likeness }) {
    if (likeness?.kind !== 'otherCountry') return undefined;
    return { looksLike: likeness.name.brand.id, ending: endingOf(link.end), site: link.end.site };
  },

  examples: {
    hit: [{ href: 'https://amazon.gr/' }, { href: 'https://www.mercari.fr/' }, { href: 'https://mercari.net/' }],
    miss: [
      { href: 'https://amazon.co.jp/' },
      { href: 'https://amazon.top/' },
      { href: 'https://sakura.ne.jp/' },
      { href: 'https://example.org/' },
    ],
  },
});
