import { roleAtHouse } from '../claim-at-house.ts';
import { defineMailDetector } from '../define-mail-detector.ts';
import { isFromBrand } from '../from-brand.ts';

/** The address is the brand's own, which anybody can write there: without a check of the receiver that says nothing. */
export default defineMailDetector({
  code: 'notProven',

  detect(seen) {
    const brand = isFromBrand(seen) ?? roleAtHouse(seen);
    const { state } = seen.proof;
    return brand && (state === 'unread' || state === 'unknown')
      ? { brand: brand.id, domain: seen.sender?.domain ?? '' }
      : undefined;
  },

  examples: {
    hit: [
      { from: 'NTTドコモ <info@docomo.ne.jp>' },
      { from: 'Amazon <account-update@amazon.co.jp>' },
      { from: 'a@amazon.co.jp', proof: 'unknown' },
    ],
    miss: [
      { from: 'Amazon <account-update@amazon.co.jp>', proof: 'pass' },
      { from: 'Amazon <account-update@amazon.co.jp>', proof: 'fail' },
      { from: 'Kawase <info@kawase-tea.example>' },
      { from: 'yamada@gmail.com' },
    ],
  },
});
