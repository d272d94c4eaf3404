import { shorten } from '#utils/text/shorten.ts';
import { ASPECTS } from '../aspects.ts';
import { defineLinkDetector } from '../define-link-detector.ts';

export default defineLinkDetector({
  code: 'internationalName',
  looksAt: ASPECTS.foreignLetters,

  detect({ link }) {
    const { host } = link.end;
    if (link.endHostRead === host) return undefined;
    return { name: shorten(link.endHostRead, 253), punycode: shorten(host, 253) };
  },

  examples: {
    hit: [{ href: 'https://日本語.jp/' }, { href: 'https://xn--mazon-3ve.co.jp/' }],
    miss: [{ href: 'https://example.org/' }, { href: 'https://www.amazon。co。jp/' }],
  },
});
