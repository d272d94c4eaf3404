import { definePageDetector } from '../define-page-detector.ts';
import { isLocalPlace } from '../local-place.ts';
import { asksTypedSecret } from '../typed-secrets.ts';

/** The page is encrypted, what is typed in it is sent on openly. */
export default definePageDetector({
  code: 'sentWithoutHttps',

  detect(seen) {
    if (seen.at.link.end.scheme !== 'https' || !asksTypedSecret(seen)) return undefined;
    const found = seen.sent.find(({ to }) => to.link.end.scheme === 'http' && !isLocalPlace(to.link.end));
    return found && { target: found.to.link.end.site };
  },

  examples: {
    hit: [
      {
        url: 'https://example.org/',
        page: { asks: ['password'], forms: [{ target: 'http://example.org/login', asks: ['password'] }] },
      },
    ],
    miss: [
      {
        url: 'https://example.org/',
        page: { asks: ['password'], forms: [{ target: 'https://example.org/login', asks: ['password'] }] },
      },
      {
        url: 'http://example.org/',
        page: { asks: ['password'], forms: [{ target: 'http://example.org/login', asks: ['password'] }] },
      },
    ],
  },
});
