import { ASPECTS } from '../aspects.ts';
import { defineLinkDetector } from '../define-link-detector.ts';
import { isHarmlessScheme, isScriptScheme } from '../schemes.ts';

export default defineLinkDetector({
  code: 'appScheme',
  looksAt: ASPECTS.notWeb,

  detect({ link }) {
    const { scheme, isWeb } = link.address;
    if (isWeb || isScriptScheme(scheme) || isHarmlessScheme(scheme)) return undefined;
    return { scheme: `${scheme}:` };
  },

  examples: {
    hit: [
      { href: 'intent://scan/#Intent;scheme=zxing;end' },
      { href: 'search-ms:query=a' },
      { href: 'ftp://example.org/a' },
    ],
    miss: [
      { href: 'https://example.org/' },
      { href: 'mailto:a@example.org' },
      { href: 'tel:+81312345678' },
      { href: 'javascript:void(0)' },
    ],
  },
});
