import { ASPECTS } from '../aspects.ts';
import { defineLinkDetector } from '../define-link-detector.ts';
import { proxyOf, speaksOfBrand } from '../through-proxy.ts';

export default defineLinkDetector({
  code: 'throughProxy',
  looksAt: ASPECTS.way,

  detect(seen) {
    const proxy = proxyOf(seen);
    return proxy && !speaksOfBrand(seen) ? { service: proxy.service, site: seen.link.end.site } : undefined;
  },

  examples: {
    hit: [
      { href: 'https://example-org.translate.goog/a?_x_tr_sl=ja' },
      { href: 'https://translate.google.com/translate?sl=ja&u=https%3A%2F%2Fexample.org%2F' },
      { href: 'https://www.google.co.uk/amp/example.org/a' },
      { href: 'https://example-org.cdn.ampproject.org/c/s/example.org/a' },
    ],
    miss: [
      { href: 'https://www-amazon-co-jp.translate.goog/' },
      { href: 'https://www.google.com/url?q=https://example.org/' },
      { href: 'https://example-org.translate.goog.vbduteq.net/' },
    ],
  },
});
