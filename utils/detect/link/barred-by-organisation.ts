import { ASPECTS } from '../aspects.ts';
import { defineLinkDetector } from '../define-link-detector.ts';

const managed = { trusted: [], ownBrands: [], never: [{ host: 'example.org', scope: 'subdomains' }] } as const;

/** The organisation's decision: a site that nobody is to trust, at the end of the link or on the way. */
export default defineLinkDetector({
  code: 'barredByOrganisation',
  looksAt: ASPECTS.yourWord,

  detect: ({ yourWord }) =>
    yourWord?.says === 'never' && yourWord.by === 'organisation' ? { site: yourWord.host } : undefined,

  examples: {
    hit: [
      { href: 'https://example.org/', lists: { managed } },
      { href: 'https://a.example.org/', lists: { managed, trusted: [{ host: 'a.example.org', scope: 'host' }] } },
      { href: 'https://www.google.com/url?q=https://example.org/', lists: { managed } },
    ],
    miss: [
      { href: 'https://badexample.org/', lists: { managed } },
      { href: 'https://example.org/', lists: { never: [{ host: 'example.org', scope: 'host' }] } },
    ],
  },
});
