import type { UserContentKind } from '#utils/data/user-content-place.ts';
import { definePageDetector } from '../define-page-detector.ts';
import { asksTypedSecret } from '../typed-secrets.ts';

/** Where a tenant is a company with a contract, its sign-in is what the place is for. */
const OF_TENANTS: ReadonlySet<UserContentKind> = new Set([
  'tenant',
  'help-desk',
  'e-sign',
  'shop-content',
  'payment-request',
  'sns',
  'video',
]);

/** A form for secrets where anybody can put up a page without showing who they are. */
export default definePageDetector({
  code: 'secretOnRentedPlace',

  detect(seen) {
    const { standing, rented } = seen.at.place;
    if (standing !== 'stranger' || !rented || OF_TENANTS.has(rented.kind) || !asksTypedSecret(seen)) return undefined;
    if (rented.kind === 'proxy-translate') return undefined;
    return { owner: rented.owner ?? rented.host, site: seen.at.link.end.site };
  },

  examples: {
    hit: [
      { url: 'https://someone.workers.dev/', page: { asks: ['password'] } },
      { url: 'https://bucket.s3.amazonaws.com/index.html', page: { asks: ['card'] } },
    ],
    miss: [
      { url: 'https://someone.workers.dev/', page: {} },
      { url: 'https://someone.workers.dev/', page: { asks: ['identifier'] } },
      { url: 'https://example.org/', page: { asks: ['password'] } },
    ],
  },
});
