import { defineMailDetector } from '../define-mail-detector.ts';
import { isHouseMailbox } from '../house-mailbox.ts';
import { spokenClaim } from '../spoken-claim.ts';

/** A provider writes from the very domain at which its customers have their mailboxes: anybody's name can stand there. */
export default defineMailDetector({
  code: 'customerMailbox',

  detect(seen) {
    const claim = spokenClaim(seen);
    if (!claim?.signs.includes('name') || !seen.sender || !isHouseMailbox(claim.brand, seen.sender)) return undefined;
    return { claim: claim.brand.id, site: seen.sender.domain };
  },

  examples: {
    hit: [{ from: '@nifty <info@nifty.com>' }, { from: 'nifty <yamada@nifty.com>', proof: 'pass' }],
    miss: [
      { from: 'Amazon <info@nifty.com>' },
      { from: '山田 <yamada@nifty.com>' },
      { from: 'Apple <apple-id@icloud.com>' },
    ],
  },
});
