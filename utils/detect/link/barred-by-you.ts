import { ASPECTS } from '../aspects.ts';
import { defineLinkDetector } from '../define-link-detector.ts';

/** The person's own decision: a site they never want to trust, at the end of the link or on the way. */
export default defineLinkDetector({
  code: 'barredByYou',
  looksAt: ASPECTS.yourWord,

  detect: ({ yourWord }) => (yourWord?.says === 'never' && !yourWord.by ? { site: yourWord.host } : undefined),

  examples: {
    hit: [
      { href: 'https://example.org/', lists: { never: [{ host: 'example.org', scope: 'host' }] } },
      { href: 'https://a.b.example.org/', lists: { never: [{ host: 'example.org', scope: 'subdomains' }] } },
      {
        href: 'https://www.google.com/url?q=https://example.org/',
        lists: { never: [{ host: 'google.com', scope: 'subdomains' }] },
      },
    ],
    miss: [
      { href: 'https://example.org/' },
      { href: 'https://a.example.org/', lists: { never: [{ host: 'example.org', scope: 'host' }] } },
      { href: 'https://badexample.org/', lists: { never: [{ host: 'example.org', scope: 'subdomains' }] } },
      {
        href: 'https://a.example.org/',
        lists: {
          never: [{ host: 'example.org', scope: 'subdomains' }],
          trusted: [{ host: 'a.example.org', scope: 'host' }],
        },
      },
    ],
  },
});
