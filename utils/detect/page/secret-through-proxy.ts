import { definePageDetector } from '../define-page-detector.ts';
import { proxyOf } from '../through-proxy.ts';
import { asksTypedSecret } from '../typed-secrets.ts';

/** A translation service shows the page of another: what is typed there goes through it. */
export default definePageDetector({
  code: 'secretThroughProxy',

  detect(seen) {
    const proxy = proxyOf(seen.at);
    return proxy && asksTypedSecret(seen) ? { service: proxy.service, site: seen.at.link.end.site } : undefined;
  },

  examples: {
    hit: [{ url: 'https://www-amazon-co-jp.translate.goog/ap/signin', page: { asks: ['password'] } }],
    miss: [
      { url: 'https://www-amazon-co-jp.translate.goog/gp/help', page: {} },
      { url: 'https://www.amazon.co.jp/ap/signin', page: { asks: ['password'] } },
    ],
  },
});
