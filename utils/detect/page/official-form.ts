import { isOwnBrandId } from '#utils/brand/lists/own-brands.ts';
import type { UserContentKind } from '#utils/data/user-content-place.ts';
import { definePageDetector } from '../define-page-detector.ts';

/** Where users write words, show pictures or sign in under their company's name, no form for passwords is theirs. */
const WITHOUT_FORMS: ReadonlySet<UserContentKind> = new Set([
  'documents',
  'help-desk',
  'payment-request',
  'shop-content',
  'sns',
  'tenant',
  'video',
]);

/** A brand's own domain on which its users publish too: what asks for a password there is the brand's own. */
export default definePageDetector({
  code: 'officialForm',

  detect({ facts, at: { place, link }, sent }, { brands }) {
    if (place.rented && !WITHOUT_FORMS.has(place.rented.kind)) return undefined;
    if (facts.asks.length === 0 || sent.some(({ to }) => to.place.standing === 'none')) return undefined;
    const home = place.standing === 'stranger' ? brands.places.find(link.end.host, { pathname: '/' }) : place;
    const isOwn = home.standing === 'mixed' || (place.standing === 'stranger' && home.standing === 'official');
    const owner = isOwn ? home.owners.find(({ id }) => !isOwnBrandId(id)) : undefined;
    return owner && { brand: owner.id };
  },

  examples: {
    hit: [
      { url: 'https://x.com/i/flow/login', page: { asks: ['identifier'] } },
      { url: 'https://github.com/password_reset', page: { asks: ['password'] } },
      { url: 'https://login.microsoftonline.com/common/oauth2/authorize', page: { asks: ['identifier'] } },
    ],
    miss: [
      { url: 'https://x.com/someone', page: {} },
      { url: 'https://docs.google.com/forms/d/1', page: { asks: ['password'] } },
      { url: 'https://someone.sharepoint.com/', page: {} },
      { url: 'https://example.org/', page: { asks: ['password'] } },
    ],
  },
});
