import { shorten } from '#utils/text/shorten.ts';
import { ASPECTS } from '../aspects.ts';
import { defineLinkDetector } from '../define-link-detector.ts';

export default defineLinkDetector({
  code: 'tooLong',
  looksAt: ASPECTS.tooLong,

  detect({ link }) {
    return link.isTooLong ? { site: shorten(link.end.site, 253) } : undefined;
  },

  examples: {
    hit: [
      { href: `https://example.org/?${'a'.repeat(20_000)}` },
      { href: 'https://example.org/', cut: true },
      { href: `https://${'a.'.repeat(200)}example.org/` },
    ],
    miss: [{ href: 'https://example.org/' }, { href: `https://example.org/?${'a'.repeat(2_000)}` }],
  },
});
