import { ASPECTS } from '../aspects.ts';
import { defineLinkDetector } from '../define-link-detector.ts';
import { proxyOf, speaksOfBrand } from '../through-proxy.ts';

/** Even a genuine page is not to be trusted with a password when somebody else shows it. */
export default defineLinkDetector({
  code: 'brandThroughProxy',
  looksAt: ASPECTS.way,

  detect(seen) {
    const proxy = proxyOf(seen);
    return proxy && speaksOfBrand(seen) ? { service: proxy.service, site: seen.link.end.site } : undefined;
  },

  examples: {
    hit: [
      { href: 'https://www-amazon-co-jp.translate.goog/ap/signin?_x_tr_sl=ja' },
      { href: 'https://www.google.com/amp/s/www.amazon.co.jp/' },
      { href: 'https://vbduteq-net.translate.goog/', claim: 'amazon' },
      { href: 'https://vbduteq-net.translate.goog/', text: 'www.amazon.co.jp' },
    ],
    miss: [
      { href: 'https://example-org.translate.goog/' },
      { href: 'https://www.amazon.co.jp/' },
      { href: 'https://www.google.com/url?q=https://www.amazon.co.jp/' },
    ],
  },
});
