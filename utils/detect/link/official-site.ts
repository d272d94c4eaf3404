import { isOwnBrandId } from '#utils/brand/lists/own-brands.ts';
import { ASPECTS } from '../aspects.ts';
import { defineLinkDetector } from '../define-link-detector.ts';

/** On the brand's verified list and reached without a hop that may send on elsewhere; a mail filter's check is no such hop. */
export default defineLinkDetector({
  code: 'officialSite',
  looksAt: ASPECTS.knownPlace,

  detect({ link, place, claim }) {
    if (place.standing !== 'official' || link.lostAt) return undefined;
    if (link.through.some(({ kind }) => kind !== 'gateway')) return undefined;
    const owners = place.owners.filter(({ id }) => !isOwnBrandId(id));
    const owner = owners.find(({ id }) => id === claim?.id) ?? owners[0];
    return owner && { brand: owner.id };
  },

  examples: {
    hit: [
      { href: 'https://www.amazon.co.jp/ap/signin' },
      { href: 'http://amazon.co.jp/' },
      { href: 'https://www.merpay.com/', claim: 'merpay' },
      { href: 'https://nam01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwww.amazon.co.jp%2F' },
    ],
    miss: [
      { href: 'https://example.org/' },
      { href: 'https://bucket.s3.amazonaws.com/' },
      { href: 'https://www.google.com/url?q=https://www.amazon.co.jp/' },
      { href: 'https://docs.google.com/' },
      { href: 'https://mazon.com/' },
    ],
  },
});
