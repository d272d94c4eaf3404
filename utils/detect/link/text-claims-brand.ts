import { ASPECTS } from '../aspects.ts';
import { claimedByText } from '../claimed-by-text.ts';
import { defineLinkDetector } from '../define-link-detector.ts';

/** “Sign in to Amazon” on a link that goes somewhere else: the words themselves are the false claim. */
export default defineLinkDetector({
  code: 'textClaimsBrand',
  looksAt: ASPECTS.textClaim,

  detect(seen) {
    const brand = claimedByText(seen, true);
    return brand && { claim: brand.id, site: seen.link.end.site };
  },

  examples: {
    hit: [
      { href: 'https://vbduteq.net/a', text: 'Amazonにログイン' },
      { href: 'https://vbduteq.net/a', text: '▶ Ａｍａｚｏｎ アカウントを確認する' },
      { href: 'https://vbduteq.net/a', text: 'Sign in to Amazon' },
      { href: 'https://vbduteq.net/a', text: 'Verify your PayPal account' },
      { href: 'https://a.workers.dev/', text: 'Amazonにログイン' },
      { href: 'https://www.google.com/url?q=https://vbduteq.net/', text: 'Amazonにログイン' },
    ],
    miss: [
      { href: 'https://www.amazon.co.jp/ap/signin', text: 'Amazonにログイン' },
      { href: 'https://amzn.to/3abc', text: 'Amazonにログイン' },
      { href: 'https://vbduteq.net/a', text: 'Amazonでログイン' },
      { href: 'https://vbduteq.net/a', text: 'Amazonアカウントでログイン' },
      { href: 'https://vbduteq.net/a', text: 'Login with Amazon' },
      { href: 'https://vbduteq.net/a', text: 'Amazon' },
      { href: 'https://vbduteq.net/a', text: 'Amazonにログイン', claim: 'amazon' },
      { href: 'https://click.s10.exacttarget.com/?qs=1', text: 'Amazonにログイン' },
      { href: 'https://px.a8.net/svt/ejp?a8mat=1&a8ejpredirect=https%3A%2F%2Fvbduteq.net', text: 'Amazonにログイン' },
      { href: 'https://vbduteq.net/a', text: 'ログイン' },
    ],
  },
});
