import { isOwned } from '#utils/brand/place.ts';
import { defineLinkDetector } from '../define-link-detector.ts';
import { isInDeliveryZone, soundsLikeDelivery } from '../delivery-network.ts';
import { findEmbedded } from '../find-embedded.ts';

/** Delivery networks carry their customers' names inside their own; whether this is one, its name alone doesn't prove. */
export default defineLinkDetector({
  code: 'brandInNetworkHost',

  detect({ link, place }, { brands }) {
    if (!soundsLikeDelivery(link.end) || isOwned(place) || isInDeliveryZone(link.end)) return undefined;
    const found = findEmbedded(link.end, link.endHostRead, brands.imitations);
    if (!found || place.owners.includes(found.brand)) return undefined;
    return { embedded: found.domain, site: link.end.site };
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
