import { ASPECTS } from '../aspects.ts';
import { defineLinkDetector } from '../define-link-detector.ts';
import { soundsLikeDelivery } from '../delivery-network.ts';

/** Delivery networks carry their customers' names inside their own; whether this is one, its name alone doesn't prove. */
export default defineLinkDetector({
  code: 'brandInNetworkHost',
  looksAt: ASPECTS.embedded,

  detect({ link, embedded }) {
    if (!embedded || !soundsLikeDelivery(link.end)) return undefined;
    return { embedded: embedded.domain, site: link.end.site };
  },

  examples: {
    hit: [{ href: 'https://www.amazon.com.some-cdn.net/a.js' }],
    miss: [
      { href: 'https://www.amazon.com.edgekey.net/' },
      { href: 'https://amazon.co.jp.vbduteq.top/' },
      { href: 'https://some-cdn.net/' },
      { href: 'https://www.amazon.co.jp/' },
    ],
  },
});
