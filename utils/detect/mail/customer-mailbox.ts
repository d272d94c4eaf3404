import { claimAtHouse, roleAtHouse } from '../claim-at-house.ts';
import { defineMailDetector } from '../define-mail-detector.ts';

/** A provider writes from the very domain at which its customers have their mailboxes: anybody's name can stand there. */
export default defineMailDetector({
  code: 'customerMailbox',

  detect(seen) {
    const brand = claimAtHouse(seen);
    return brand && !roleAtHouse(seen) ? { claim: brand.id, site: seen.sender?.domain ?? '' } : undefined;
  },

  examples: {
    hit: [{ from: '@nifty <kawase@nifty.com>' }, { from: 'nifty <yamada@nifty.com>', proof: 'pass' }],
    miss: [
      { from: '@nifty <info@nifty.com>' },
      { from: 'ドコモ <no-reply@docomo.ne.jp>', proof: 'pass' },
      { from: 'Amazon <info@nifty.com>' },
      { from: '山田 <yamada@nifty.com>' },
      { from: 'Apple <apple-id@icloud.com>' },
    ],
  },
});
