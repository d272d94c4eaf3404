import { defineMailDetector } from '../define-mail-detector.ts';
import { findLookalike } from '../find-lookalike.ts';

/** The domain of the address is nearly a brand's name, or has words of signing in and paying beside it. */
export default defineMailDetector({
  code: 'senderNearBrand',

  detect({ at, place }, { brands }) {
    if (!at?.likeness || at.likeness.kind === 'otherCountry' || place.standing !== 'none') return undefined;
    if (findLookalike(at.link.end, at.link.endHostRead, brands.imitations)) return undefined;
    return { looksLike: at.likeness.name.brand.id, domain: at.link.end.host };
  },

  examples: {
    hit: [
      { from: 'info@amazn.co.jp' },
      { from: 'info@amazon-login.example' },
      { from: 'no-reply@rakuten-card-ninsho.example' },
    ],
    miss: [
      { from: 'info@amazon.co.jp' },
      { from: 'info@paypa1.com' },
      { from: 'info@amazon-river.example' },
      { from: 'x@gmail.com' },
    ],
  },
});
