import { ASPECTS } from '../aspects.ts';
import { defineLinkDetector } from '../define-link-detector.ts';

/** A guarded name beside words of signing in, paying or being checked, in somebody else's host. */
export default defineLinkDetector({
  code: 'brandWithWords',
  looksAt: ASPECTS.likeness,

  detect({ link, likeness }) {
    if (likeness?.kind !== 'withWords') return undefined;
    return { looksLike: likeness.name.brand.id, name: likeness.name.text, site: link.end.site };
  },

  examples: {
    hit: [
      { href: 'https://amazon-login.example/' },
      { href: 'https://amazonkaiin.example/' },
      { href: 'https://rakuten-card-ninsho.example/' },
      { href: 'https://smbc-koshin.example/' },
      { href: 'https://secure-amazon-x7.vbduteq.top/' },
      { href: 'https://login.amazon-account.vbduteq.top/' },
      { href: 'https://amazon.co.ip.vbduteq.top/' },
    ],
    miss: [
      { href: 'https://www.amazon.co.jp/' },
      { href: 'https://amazon-river.example/' },
      { href: 'https://amazonas.example/' },
      { href: 'https://login.example/' },
      { href: 'https://apple-payments.example.com.apple.com/' },
      { href: 'https://amazon.example.com/' },
      { href: 'https://rakuten-card.co.jp/' },
      { href: 'https://line-up.example/' },
      { href: 'https://tescomobile.com/' },
    ],
  },
});
