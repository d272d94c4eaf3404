import { ASPECTS } from '../aspects.ts';
import { defineLinkDetector } from '../define-link-detector.ts';

export default defineLinkDetector({
  code: 'mixedContent',
  looksAt: ASPECTS.knownPlace,

  detect({ place }) {
    const owner = place.standing === 'mixed' ? place.owners[0] : undefined;
    return owner && { brand: owner.id };
  },

  examples: {
    hit: [{ href: 'https://github.com/someone/something' }, { href: 'https://www.facebook.com/someone' }],
    miss: [
      { href: 'https://www.amazon.co.jp/' },
      { href: 'https://someone.github.io/' },
      { href: 'https://example.org/' },
    ],
  },
});
