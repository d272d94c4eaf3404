import { ASPECTS } from '../aspects.ts';
import { defineLinkDetector } from '../define-link-detector.ts';
import { isUnknownEnd, namedElsewhere } from '../named-elsewhere.ts';

export default defineLinkDetector({
  code: 'textNamesOther',
  looksAt: ASPECTS.namedSite,

  detect({ link, place }, { brands }) {
    const named = namedElsewhere(link, place, brands);
    if (!named || (named.isOfBrand && isUnknownEnd(link, place))) return undefined;
    return { named: named.host, site: link.end.site };
  },

  examples: {
    hit: [
      { href: 'https://vbduteq.net/a', text: 'example.org' },
      { href: 'https://click.exacttarget.com/?qs=1', text: 'www.amazon.co.jp' },
      { href: 'https://vbduteq.net/a', text: 'http://example.org/a/b' },
    ],
    miss: [
      { href: 'https://shop.example.org/a', text: 'www.example.org' },
      { href: 'https://example.org/a', text: 'setup.zip' },
      { href: 'https://example.org/a', text: 'node.js' },
      { href: 'https://example.org/a', text: '詳しくはこちら。' },
      { href: 'https://example.org/a', text: 'Ver.2.0' },
    ],
  },
});
