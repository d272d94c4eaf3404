import { defineMailDetector } from '../define-mail-detector.ts';
import { isFromBrand, isOnList, isPerson } from '../from-brand.ts';

/** The brand's own signature doesn't fit the mail, and the provider found nothing that speaks for the sender. */
export default defineMailDetector({
  code: 'signatureBroken',

  detect(seen) {
    const brand = isFromBrand(seen);
    if (!brand || !seen.isSignatureBroken || seen.proof.state === 'pass' || isOnList(seen) || isPerson(seen))
      return undefined;
    return { brand: brand.id, domain: seen.sender?.domain ?? '' };
  },

  examples: {
    hit: [{ from: 'Amazon <account-update@amazon.co.jp>', proof: 'unknown', isSignatureBroken: true }],
    miss: [
      { from: 'Amazon <account-update@amazon.co.jp>', proof: 'pass', isSignatureBroken: true },
      { from: 'Amazon <account-update@amazon.co.jp>', proof: 'unknown' },
      { from: 'Kawase <info@kawase-tea.example>', proof: 'unknown', isSignatureBroken: true },
      { from: 'Jane Doe <jane@google.com>', proof: 'unknown', isSignatureBroken: true },
      { from: 'Amazon <a@amazon.com>', list: 'dev.kawase-tea.example', proof: 'unknown' },
    ],
  },
});
