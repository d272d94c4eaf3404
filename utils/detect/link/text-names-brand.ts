import { ASPECTS } from '../aspects.ts';
import { defineLinkDetector } from '../define-link-detector.ts';
import { isUnknownEnd, namedElsewhere } from '../named-elsewhere.ts';

export default defineLinkDetector({
  code: 'textNamesBrand',
  looksAt: ASPECTS.namedSite,

  detect({ link, place }, { brands }) {
    const named = namedElsewhere(link, place, brands);
    if (!named?.isOfBrand || !isUnknownEnd(link, place)) return undefined;
    return { named: named.host, site: link.end.site };
  },

  examples: {
    hit: [
      { href: 'https://vbduteq.net/a', text: 'www.amazon.co.jp' },
      { href: 'https://vbduteq.net/a', text: '「https://www.amazon.co.jp/gp/…」' },
    ],
    miss: [
      { href: 'https://www.amazon.co.jp/a', text: 'amazon.co.jp' },
      { href: 'https://amzn.to/3abc', text: 'www.amazon.co.jp' },
      { href: 'https://vbduteq.net/a', text: 'Amazonにログイン' },
      { href: 'https://vbduteq.net/a', text: 'info@amazon.co.jp' },
      { href: 'https://click.exacttarget.com/?qs=1', text: 'www.amazon.co.jp' },
      { href: 'https://vbduteq.net/a', text: 'example.org' },
    ],
  },
});
