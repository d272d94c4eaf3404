import { ASPECTS } from '../aspects.ts';
import { defineLinkDetector } from '../define-link-detector.ts';
import { whereLost } from '../where-lost.ts';

export default defineLinkDetector({
  code: 'throughGateway',
  looksAt: ASPECTS.way,

  detect(seen) {
    const lost = whereLost(seen);
    if (lost?.weight === 'checks') return { service: lost.service };
    const hop = seen.link.through.find(({ kind }) => kind === 'gateway');
    return hop && { service: hop.service };
  },

  examples: {
    hit: [
      { href: 'https://nam01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexample.org%2F' },
      { href: 'https://protect-eu.mimecast.com/s/abc?domain=example.org' },
    ],
    miss: [{ href: 'https://example.org/' }, { href: 'https://www.google.com/url?q=https://example.org/' }],
  },
});
