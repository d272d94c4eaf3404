import type { UserContentKind } from '#utils/data/user-content-place.ts';
import { definePageDetector } from '../define-page-detector.ts';
import { isIpAddress } from '../ip-host.ts';
import { isLocalPlace } from '../local-place.ts';
import { asksTypedSecret } from '../typed-secrets.ts';

/** Kinds of place where the receiver is whoever came first. */
const OF_ANYBODY: ReadonlySet<UserContentKind> = new Set([
  'documents',
  'file-storage',
  'forms',
  'site-hosting',
  'tunnel',
]);

/** A page with a name of its own sends a secret to a rented host or to a bare number. */
export default definePageDetector({
  code: 'sentToStrangersPlace',

  detect(seen) {
    if (!asksTypedSecret(seen)) return undefined;
    const { site } = seen.at.link.end;
    const found = seen.sent.find(({ to: { link, place } }) => {
      if (link.end.site === site || isLocalPlace(link.end)) return false;
      if (isIpAddress(link.end)) return true;
      return place.standing === 'stranger' && place.rented !== null && OF_ANYBODY.has(place.rented.kind);
    });
    return found && { target: found.to.link.end.site };
  },

  examples: {
    hit: [
      {
        url: 'https://example.org/',
        page: { asks: ['password'], forms: [{ target: 'https://someone.workers.dev/a', asks: ['password'] }] },
      },
      {
        url: 'https://example.org/',
        page: { asks: ['password'], forms: [{ target: 'https://203.0.113.7/a', asks: ['password'] }] },
      },
    ],
    miss: [
      {
        url: 'https://someone.workers.dev/',
        page: { asks: ['password'], forms: [{ target: 'https://someone.workers.dev/a', asks: ['password'] }] },
      },
      {
        url: 'https://example.org/',
        page: { asks: ['password'], forms: [{ target: 'https://sso.example.net/a', asks: ['password'] }] },
      },
      {
        url: 'http://192.168.0.2/',
        page: { asks: ['password'], forms: [{ target: 'http://192.168.0.1/a', asks: ['password'] }] },
      },
    ],
  },
});
