import { defineMailDetector } from '../define-mail-detector.ts';
import { isHired, isPerhapsItsName } from '../false-sender.ts';
import { isFromOwn, spokenClaim } from '../spoken-claim.ts';

/**
 * Nobody proved the mail to be the brand's, no link leads to the brand, and what there is to open goes through a shortener:
 * companies have a domain to show. Counters of clicks are no such thing, honest newsletters have nothing else.
 */
export default defineMailDetector({
  code: 'linksHidden',

  detect(seen) {
    const claim = spokenClaim(seen);
    const { hidden, own, elsewhere } = seen.links;
    if (!claim || !hidden || own > 0 || elsewhere.length > 0) return undefined;
    if (seen.proof.state === 'pass' && isFromOwn(claim, seen)) return undefined;
    return isHired(seen) || isPerhapsItsName(claim, seen) ? undefined : { claim: claim.brand.id, site: hidden.site };
  },

  examples: {
    hit: [
      { from: 'Amazon <info@amazon.co.jp>', links: [{ href: 'https://bit.ly/3abcde', text: 'ログイン' }] },
      { from: 'Amazon <info@amazon.co.jp>', proof: 'unproven', links: [{ href: 'https://tinyurl.com/abc' }] },
    ],
    miss: [
      { from: 'Amazon <info@amazon.co.jp>', proof: 'pass', links: [{ href: 'https://bit.ly/3abcde' }] },
      {
        from: 'Amazon <info@amazon.co.jp>',
        links: [{ href: 'https://bit.ly/3abcde' }, { href: 'https://www.amazon.co.jp/a' }],
      },
      { from: 'Netflix <info@netflix.com>', links: [{ href: 'https://click.exacttarget.com/?qs=1' }] },
      { from: 'Kawase <info@kawase-tea.example>', links: [{ href: 'https://bit.ly/3abcde' }] },
    ],
  },
});
