import { ASPECTS } from '../aspects.ts';
import { defineLinkDetector } from '../define-link-detector.ts';

/** A service is given two addresses, and which of them counts is its secret. */
export default defineLinkDetector({
  code: 'twoDestinations',
  looksAt: ASPECTS.way,

  detect: ({ link: { lostAt } }) => (lostAt?.why === 'twofold' ? { service: lostAt.service } : undefined),

  examples: {
    hit: [
      { href: 'https://www.google.com/url?q=https://example.org/&q=https://vbduteq.net/' },
      { href: 'https://www.google.com/url?q=https://example.org/&url=https://vbduteq.net/' },
      {
        href: 'https://nam01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fa.example&URL=https%3A%2F%2Fb.example',
      },
    ],
    miss: [
      { href: 'https://www.google.com/url?q=https://example.org/' },
      { href: 'https://www.google.com/url?q=&url=https://example.org/' },
      { href: 'https://www.google.com/url?q=some+words&url=https://example.org/' },
      { href: 'https://example.org/url?q=https://a.example&q=https://b.example' },
    ],
  },
});
