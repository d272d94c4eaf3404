import { isOwned } from '#utils/brand/place.ts';
import { defineLinkDetector } from '../define-link-detector.ts';
import { isInDeliveryZone, soundsLikeDelivery } from '../delivery-network.ts';
import { findEmbedded } from '../find-embedded.ts';

export default defineLinkDetector({
  code: 'brandInHost',

  detect({ link, place }, { brands }) {
    if (isOwned(place)) return undefined;
    const found = findEmbedded(link.end, link.endHostRead, brands.imitations);
    if (!found || place.owners.includes(found.brand) || isInDeliveryZone(link.end)) return undefined;
    if (soundsLikeDelivery(link.end)) return undefined;
    return { embedded: found.domain, site: link.end.site };
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
