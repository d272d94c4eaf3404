import { claimAtHouse } from '../claim-at-house.ts';
import { defineMailDetector } from '../define-mail-detector.ts';
import { isFromBrand, isOnList, isPerson } from '../from-brand.ts';

/** The address is the brand's, and the provider that received the mail says that the mail is not from there. */
export default defineMailDetector({
  code: 'checkFailed',

  detect(seen) {
    const brand = isFromBrand(seen) ?? claimAtHouse(seen);
    if (!brand || seen.proof.state !== 'fail' || isOnList(seen) || isPerson(seen)) return undefined;
    return { brand: brand.id, domain: seen.sender?.domain ?? '' };
  },

  examples: {
    hit: [
      { from: 'Amazon <account-update@amazon.co.jp>', proof: 'fail' },
      { from: 'admin@ml.etc-meisai.jp', proof: 'fail' },
      { from: 'xk3f@amazon.co.jp', proof: 'fail' },
      { from: 'NTTドコモ <info@docomo.ne.jp>', proof: 'fail' },
      { from: '川瀬 <info@amazon.co.jp>', proof: 'fail' },
      { from: 'Amazon <a@amazon.com>', proof: 'fail', list: 'dev.kawase-tea.example' },
    ],
    miss: [
      { from: 'Amazon <account-update@amazon.co.jp>', proof: 'pass' },
      { from: 'Amazon <account-update@amazon.co.jp>' },
      { from: 'Kawase <info@kawase-tea.example>', proof: 'fail' },
      { from: 'Jane Doe <jane@google.com>', proof: 'fail', list: 'dev.kawase-tea.example' },
      { from: 'yamada@gmail.com', proof: 'fail' },
      { from: '山田 <yamada@docomo.ne.jp>', proof: 'fail' },
      { from: 'Jane Doe <jane@google.com>', proof: 'fail' },
    ],
  },
});
