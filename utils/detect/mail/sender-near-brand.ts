import { defineMailDetector } from '../define-mail-detector.ts';
import { findLookalike } from '../find-lookalike.ts';
import { isAbroad, spokenClaim } from '../spoken-claim.ts';

/** The domain of the address is nearly a brand's name, or has words of signing in and paying beside it. */
export default defineMailDetector({
  code: 'senderNearBrand',

  detect(seen, { brands }) {
    const { at, place } = seen;
    const claim = spokenClaim(seen);
    if (claim && at && isAbroad(claim, seen)) return { looksLike: claim.brand.id, domain: at.link.end.host };
    if (!at?.likeness || at.likeness.kind === 'otherCountry' || place.standing !== 'none') return undefined;
    if (findLookalike(at.link.end, at.link.endHostRead, brands.imitations)) return undefined;
    return { looksLike: at.likeness.name.brand.id, domain: at.link.end.host };
  },

  examples: {
    hit: [
      { from: 'DPD Delivery <info@dpd.com.pl>', subject: 'Your parcel' },
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
