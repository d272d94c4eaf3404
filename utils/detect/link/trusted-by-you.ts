import { ASPECTS } from '../aspects.ts';
import { defineLinkDetector } from '../define-link-detector.ts';

/** The person's own decision, for a site that is reached without a hop that may send on elsewhere. */
export default defineLinkDetector({
  code: 'trustedByYou',
  looksAt: ASPECTS.yourWord,

  detect({ link, yourWord }) {
    if (yourWord?.says !== 'trusted' || yourWord.by) return undefined;
    if (link.through.some(({ kind }) => kind !== 'gateway')) return undefined;
    return { site: yourWord.host };
  },

  examples: {
    hit: [
      { href: 'https://example.org/', lists: { trusted: [{ host: 'example.org', scope: 'host' }] } },
      { href: 'https://a.b.example.org/', lists: { trusted: [{ host: 'example.org', scope: 'subdomains' }] } },
      { href: 'https://someone.github.io/', lists: { trusted: [{ host: 'someone.github.io', scope: 'host' }] } },
      {
        href: 'https://direct.my-bank.example/',
        lists: { ownBrands: [{ names: ['My Bank'], domains: ['my-bank.example'] }] },
      },
      {
        href: 'https://nam01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexample.org%2F',
        lists: { trusted: [{ host: 'example.org', scope: 'host' }] },
      },
    ],
    miss: [
      { href: 'https://example.org/' },
      { href: 'https://a.example.org/', lists: { trusted: [{ host: 'example.org', scope: 'host' }] } },
      { href: 'https://badexample.org/', lists: { trusted: [{ host: 'example.org', scope: 'subdomains' }] } },
      { href: 'https://docs.google.com/', lists: { trusted: [{ host: 'docs.google.com', scope: 'host' }] } },
      {
        href: 'https://www.google.com/url?q=https://example.org/',
        lists: { trusted: [{ host: 'example.org', scope: 'host' }] },
      },
      {
        href: 'https://example.org/',
        lists: {
          trusted: [{ host: 'example.org', scope: 'host' }],
          never: [{ host: 'example.org', scope: 'host' }],
        },
      },
    ],
  },
});
