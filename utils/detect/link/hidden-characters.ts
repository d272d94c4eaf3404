import { ASPECTS } from '../aspects.ts';
import { defineLinkDetector } from '../define-link-detector.ts';

export default defineLinkDetector({
  code: 'hiddenCharacters',
  looksAt: ASPECTS.mended,

  detect({ link }) {
    if (!link.written.hasHiddenCharacters) return undefined;
    return { site: link.end.site || `${link.end.scheme}:` };
  },

  examples: {
    hit: [
      { href: 'ht\ntps://vbduteq.ex\tample.net/' },
      { href: 'https://vbd\tuteq.net/' },
      { href: '\u0001https://vbduteq.net/' },
    ],
    miss: [{ href: 'https://example.org/a\nb' }, { href: '\thttps://example.org/\n' }, { href: 'https://example.org' }],
  },
});
