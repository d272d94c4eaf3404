import { defineMailDetector } from '../define-mail-detector.ts';
import { falseSender, isHired, isPerhapsItsName } from '../false-sender.ts';
import { carryTheMail } from '../links-under-claim.ts';
import { isFromOwn, spokenClaim } from '../spoken-claim.ts';

/**
 * The mail speaks as a brand, and what it asks the reader to open is not the brand's. Where the address is the brand's own and
 * nobody checked it, single links to others are no proof: then they must carry the mail.
 */
export default defineMailDetector({
  code: 'linksElsewhere',

  detect(seen) {
    const claim = spokenClaim(seen);
    const [first] = seen.links.elsewhere;
    if (!claim || !first || (seen.proof.state === 'pass' && isFromOwn(claim, seen))) return undefined;
    const isFalse = falseSender(seen) !== undefined;
    if (!isFalse && (isHired(seen) || isPerhapsItsName(claim, seen) || !carryTheMail(seen.links))) return undefined;
    return { claim: claim.brand.id, site: first.site };
  },

  examples: {
    hit: [
      { from: 'Amazon <info@vbduteq.net>', links: [{ href: 'https://vbduteq.net/a' }] },
      { from: 'Amazon <info@amazon.co.jp>', links: [{ href: 'https://vbduteq.net/a', text: 'ログイン' }] },
      {
        from: 'no-reply@vbduteq.net',
        subject: 'Amazonアカウントのお支払い方法をご確認ください',
        links: [{ href: 'https://vbduteq.net/a' }],
      },
    ],
    miss: [
      {
        from: 'Amazon <info@amazon.co.jp>',
        proof: 'pass',
        links: [{ href: 'https://vbduteq.net/a', text: 'ログイン' }],
      },
      {
        from: 'Amazon <info@amazon.co.jp>',
        links: [
          { href: 'https://www.amazon.co.jp/a', text: 'ログイン' },
          { href: 'https://www.amazon.co.jp/b' },
          { href: 'https://kawase-tea.example/', text: 'Kawase' },
        ],
      },
      {
        from: 'Kawase <info@kawase-tea.example>',
        subject: 'Amazonアカウントのお支払い方法をご確認ください',
        links: [{ href: 'https://kawase-tea.example/a' }],
      },
      { from: 'Kawase <info@kawase-tea.example>', links: [{ href: 'https://kawase-tea.example/a', text: 'ログイン' }] },
    ],
  },
});
