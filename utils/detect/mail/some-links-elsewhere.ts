import { defineMailDetector } from '../define-mail-detector.ts';
import { falseSender } from '../false-sender.ts';
import { carryTheMail } from '../links-under-claim.ts';
import { isFromOwn, spokenClaim } from '../spoken-claim.ts';

/** Nobody checked the sender, and besides the brand's own links there are others. */
export default defineMailDetector({
  code: 'someLinksElsewhere',

  detect(seen) {
    const claim = spokenClaim(seen);
    const [first] = seen.links.elsewhere;
    if (!claim || !first || seen.proof.state === 'pass' || carryTheMail(seen.links) || falseSender(seen))
      return undefined;
    return isFromOwn(claim, seen) ? { claim: claim.brand.id, site: first.site } : undefined;
  },

  examples: {
    hit: [
      {
        from: 'Amazon <info@amazon.co.jp>',
        links: [
          { href: 'https://www.amazon.co.jp/a' },
          { href: 'https://www.amazon.co.jp/b' },
          { href: 'https://kawase-tea.example/', text: 'Kawase' },
        ],
      },
    ],
    miss: [
      { from: 'Amazon <info@amazon.co.jp>', links: [{ href: 'https://www.amazon.co.jp/a' }] },
      { from: 'Amazon <info@amazon.co.jp>', links: [{ href: 'https://vbduteq.net/a', text: 'ログイン' }] },
    ],
  },
});
