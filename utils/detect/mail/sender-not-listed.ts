import { defineMailDetector } from '../define-mail-detector.ts';
import { isHandedOn, leadsHome } from '../false-sender.ts';
import { isFromOwn, spokenClaim } from '../spoken-claim.ts';

/** The address is not on the brand's list, but every link leads to the brand: the list may be short of it. */
export default defineMailDetector({
  code: 'senderNotListed',

  detect(seen) {
    const claim = spokenClaim(seen);
    if (!claim?.signs.includes('name') || !seen.sender?.domain || isFromOwn(claim, seen)) return undefined;
    if (isHandedOn(seen) || !leadsHome(seen)) return undefined;
    return { claim: claim.brand.id, address: seen.sender.address };
  },

  examples: {
    hit: [{ from: 'Amazon <info@vbduteq.net>', links: [{ href: 'https://www.amazon.co.jp/' }] }],
    miss: [
      { from: 'Amazon <info@vbduteq.net>' },
      { from: 'Amazon <a@gmail.com>', links: [{ href: 'https://www.amazon.co.jp/' }] },
      { from: 'Amazon <info@amazon.co.jp>', links: [{ href: 'https://www.amazon.co.jp/' }] },
      {
        from: 'Amazon <info@vbduteq.net>',
        links: [{ href: 'https://www.amazon.co.jp/' }, { href: 'https://vbduteq.net/' }],
      },
    ],
  },
});
