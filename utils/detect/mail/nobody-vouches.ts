import { roleAtHouse } from '../claim-at-house.ts';
import { defineMailDetector } from '../define-mail-detector.ts';
import { isFromBrand, isOnList, isPerson } from '../from-brand.ts';

/**
 * The provider checked, and nothing that it found speaks for the brand's domain in From. Of people who work there that is told
 * only when a check failed.
 */
export default defineMailDetector({
  code: 'nobodyVouches',

  detect(seen) {
    const brand = isFromBrand(seen) ?? roleAtHouse(seen);
    if (!brand || isOnList(seen)) return undefined;
    const { state } = seen.proof;
    const isPersons = isPerson(seen);
    if (state !== (isPersons ? 'fail' : 'unproven')) return undefined;
    return { brand: brand.id, domain: seen.sender?.domain ?? '' };
  },

  examples: {
    hit: [
      { from: 'Amazon <account-update@amazon.co.jp>', proof: 'unproven' },
      { from: 'Jane Doe <jane@google.com>', proof: 'fail' },
    ],
    miss: [
      { from: 'Amazon <account-update@amazon.co.jp>', proof: 'pass' },
      { from: 'Amazon <account-update@amazon.co.jp>', proof: 'unknown' },
      { from: 'Kawase <info@kawase-tea.example>', proof: 'unproven' },
      { from: 'Jane Doe <jane@google.com>', proof: 'unproven' },
      { from: 'Jane Doe <jane@google.com>', proof: 'unproven', list: 'dev.kawase-tea.example' },
    ],
  },
});
