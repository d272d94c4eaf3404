import { defineMailDetector } from '../define-mail-detector.ts';
import { isFromBrand } from '../from-brand.ts';
import { isFromOwn, spokenClaim } from '../spoken-claim.ts';
import { isStrangersWord } from '../strangers-word.ts';

/** The provider's check speaks for the From domain, and that domain is the brand's. */
export default defineMailDetector({
  code: 'genuineSender',

  detect(seen, { brands }) {
    const brand = isFromBrand(seen);
    if (!brand || seen.proof.state !== 'pass' || isStrangersWord(seen, brand, brands)) return undefined;
    const claim = spokenClaim(seen);
    return claim && !isFromOwn(claim, seen) ? undefined : { brand: brand.id, domain: seen.proof.domain };
  },

  examples: {
    hit: [
      { from: 'Amazon <auto-confirm@amazon.co.jp>', proof: 'pass' },
      { from: 'no-reply@accounts.google.com', proof: 'pass' },
    ],
    miss: [
      { from: 'Amazon <auto-confirm@amazon.co.jp>' },
      { from: 'Amazon <auto-confirm@amazon.co.jp>', proof: 'unproven' },
      { from: 'Amazon <yamada@gmail.com>', proof: 'pass' },
      { from: 'Google <yamada@gmail.com>', proof: 'pass' },
      { from: 'Netflix <x@accounts.google.com>', proof: 'pass' },
      { from: 'Kawase Books <x1y2@marketplace.amazon.co.jp>', proof: 'pass' },
      { from: 'Kawase <info@kawase-tea.example>', proof: 'pass' },
    ],
  },
});
