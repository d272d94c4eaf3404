import { ASPECTS } from '../aspects.ts';
import { defineLinkDetector } from '../define-link-detector.ts';
import { soundsLikeDelivery } from '../delivery-network.ts';

export default defineLinkDetector({
  code: 'brandInHost',
  looksAt: ASPECTS.embedded,

  detect({ link, embedded }) {
    if (!embedded || soundsLikeDelivery(link.end)) return undefined;
    return { embedded: embedded.domain, site: link.end.site };
  },

  examples: {
    hit: [
      { href: 'https://amazon.co.jp.vbduteq.top/' },
      { href: 'https://www-amazon-co-jp.vbduteq.top/' },
      { href: 'https://amazoncojp.vbduteq.top/' },
      { href: 'https://amazon.co.jp-signin.vbduteq.top/' },
      { href: 'https://amazon-co.jp/' },
      { href: 'https://www.amazonꓸcoꓸjp.vbduteq.top/' },
    ],
    miss: [
      { href: 'https://www.amazon.co.jp/' },
      { href: 'https://amazon.com.hk/' },
      { href: 'https://intercom.com/' },
      { href: 'https://online-instagram.com/' },
      { href: 'https://paypal-biz.com/' },
      { href: 'https://www.amazon.com.edgekey.net/' },
      { href: 'https://www.amazon.com.some-cdn.net/' },
      { href: 'https://my-visa.com/' },
      { href: 'https://example.org/amazon.co.jp' },
      { href: 'https://online.me/' },
    ],
  },
});
