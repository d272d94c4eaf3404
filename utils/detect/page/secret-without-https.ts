import { definePageDetector } from '../define-page-detector.ts';
import { asksTypedSecret } from '../typed-secrets.ts';

/** Everybody on the way can read what is typed. */
export default definePageDetector({
  code: 'secretWithoutHttps',

  detect(seen) {
    const { scheme, site } = seen.at.link.end;
    return scheme === 'http' && !seen.isLocal && asksTypedSecret(seen) ? { site } : undefined;
  },

  examples: {
    hit: [{ url: 'http://example.org/login', page: { asks: ['password'] } }],
    miss: [
      { url: 'https://example.org/login', page: { asks: ['password'] } },
      { url: 'http://example.org/', page: { asks: ['address'] } },
      { url: 'http://localhost:8080/', page: { asks: ['password'] } },
      { url: 'http://router/', page: { asks: ['password'] } },
      { url: 'http://10.0.0.1/', page: { asks: ['password'] } },
    ],
  },
});
