import { isOwnBrandId } from '#utils/brand/lists/own-brands.ts';
import type { UserContentKind } from '#utils/data/user-content-place.ts';
import { definePageDetector } from '../define-page-detector.ts';

/** Where users write words and show pictures, no form for passwords is theirs. */
const WITHOUT_FORMS: ReadonlySet<UserContentKind> = new Set([
  'help-desk',
  'payment-request',
  'shop-content',
  'sns',
  'video',
]);

/** A brand's own domain on which its users publish too: what asks for a password there is the brand's own. */
export default definePageDetector({
  code: 'officialForm',

  detect({ at: { place }, secrets }) {
    if (place.standing !== 'mixed' || secrets.length === 0) return undefined;
    if (place.rented && !WITHOUT_FORMS.has(place.rented.kind)) return undefined;
    const owner = place.owners.find(({ id }) => !isOwnBrandId(id));
    return owner && { brand: owner.id };
  },

  examples: {
    hit: [{ url: 'https://x.com/i/flow/login', page: { asks: ['identifier'] } }],
    miss: [
      { url: 'https://x.com/someone', page: {} },
      { url: 'https://docs.google.com/forms/d/1', page: { asks: ['password'] } },
      { url: 'https://example.org/', page: { asks: ['password'] } },
    ],
  },
});
