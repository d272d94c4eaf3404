import { ASPECTS } from '../aspects.ts';
import { defineLinkDetector } from '../define-link-detector.ts';

export default defineLinkDetector({
  code: 'parsersDisagree',
  looksAt: ASPECTS.mended,

  detect({ link }) {
    return link.written.hasBackslash ? { site: link.end.site } : undefined;
  },

  examples: {
    hit: [
      { href: 'https://www.amazon.co.jp\\@vbduteq.net/' },
      { href: 'https:\\\\vbduteq.net\\a' },
      { href: 'https://vbduteq.net/', raw: '/\\vbduteq.net' },
    ],
    miss: [{ href: 'https://example.org/a\\b' }, { href: 'https://example.org/?q=\\' }],
  },
});
