import type { BrandIndex } from '#utils/brand/brand-index.ts';
import type { Brand } from '#utils/data/brand.ts';
import { ASPECTS } from '../aspects.ts';
import { claimedByText } from '../claimed-by-text.ts';
import { defineLinkDetector } from '../define-link-detector.ts';

function isWherePeopleMeet({ domains, mixedContentDomains = [] }: Brand, { places }: BrandIndex): boolean {
  return [...domains, ...mixedContentDomains].some((domain) => {
    const kind = places.find(domain, { pathname: '/' }).rented?.kind;
    return kind === 'sns' || kind === 'video';
  });
}

/**
 * The brand's name and nothing else, as on a logo. Of the networks where people meet, every newsletter has such a link,
 * through its own counter of clicks: that says nothing.
 */
export default defineLinkDetector({
  code: 'textSaysBrand',
  looksAt: ASPECTS.textClaim,

  detect(seen, { brands }) {
    const brand = claimedByText(seen, false);
    if (!brand || isWherePeopleMeet(brand, brands)) return undefined;
    return { claim: brand.id, site: seen.link.end.site };
  },

  examples: {
    hit: [
      { href: 'https://vbduteq.net/a', text: 'Amazon' },
      { href: 'https://vbduteq.net/a', text: '［アマゾン］' },
      { href: 'https://vbduteq.net/a', text: 'Netflix logo' },
      { href: 'https://vbduteq.net/a', text: 'Amazon ログイン' },
    ],
    miss: [
      { href: 'https://www.amazon.co.jp/', text: 'Amazon' },
      { href: 'https://vbduteq.net/a', text: 'Amazon売れ筋ランキング' },
      { href: 'https://vbduteq.net/a', text: 'Facebook' },
      { href: 'https://bit.ly/3abc', text: 'Amazon' },
      { href: 'https://hb.afl.rakuten.co.jp/hgc/1/?pc=https%3A%2F%2Fkawase.example%2F', text: '楽天市場' },
      { href: 'https://apps.apple.com/jp/app/id374254473', text: 'Amazon' },
    ],
  },
});
