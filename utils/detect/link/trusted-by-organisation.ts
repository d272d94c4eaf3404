import { ASPECTS } from '../aspects.ts';
import { defineLinkDetector } from '../define-link-detector.ts';

const managed = {
  trusted: [{ host: 'example.org', scope: 'subdomains' }],
  ownBrands: [{ names: ['Our House'], domains: ['our-house.example'] }],
  never: [],
} as const;

/** The organisation's decision, for a site that is reached without a hop that may send on elsewhere. */
export default defineLinkDetector({
  code: 'trustedByOrganisation',
  looksAt: ASPECTS.yourWord,

  detect({ link, yourWord }) {
    if (yourWord?.says !== 'trusted' || yourWord.by !== 'organisation') return undefined;
    if (link.through.some(({ kind }) => kind !== 'gateway')) return undefined;
    return { site: yourWord.host };
  },

  examples: {
    hit: [
      { href: 'https://a.example.org/', lists: { managed } },
      { href: 'https://login.our-house.example/', lists: { managed } },
      { href: 'https://example.org/', lists: { managed, never: [{ host: 'example.org', scope: 'host' }] } },
    ],
    miss: [
      { href: 'https://example.com/', lists: { managed } },
      { href: 'https://www.google.com/url?q=https://example.org/', lists: { managed } },
      { href: 'https://example.org/', lists: { trusted: [{ host: 'example.org', scope: 'host' }] } },
    ],
  },
});
