import { defineMailDetector } from '../define-mail-detector.ts';
import { isFromBrand } from '../from-brand.ts';
import { isStrangersWord } from '../strangers-word.ts';

/** Marketplaces, bookings, invoices: the brand hands on what somebody else wrote. */
export default defineMailDetector({
  code: 'strangersWords',

  detect(seen, { brands }) {
    const brand = isFromBrand(seen);
    if (!brand || seen.proof.state === 'fail' || !isStrangersWord(seen, brand, brands)) return undefined;
    return { brand: brand.id };
  },

  examples: {
    hit: [
      { from: 'Kawase Books <x1y2@marketplace.amazon.co.jp>', proof: 'pass' },
      { from: 'service@paypal.com', subject: 'Invoice from Kawase Books (0012)', proof: 'pass' },
      { from: 'Kawase via DocuSign <dse@docusign.net>', proof: 'pass' },
    ],
    miss: [
      { from: 'Amazon <auto-confirm@amazon.co.jp>', proof: 'pass' },
      { from: 'service@paypal.com', subject: 'Receipt for your payment', proof: 'pass' },
      { from: 'Kawase <x@vbduteq.net>', subject: 'Invoice from Kawase Books' },
      { from: 'Kawase Books <x1y2@marketplace.amazon.co.jp>', proof: 'fail' },
    ],
  },
});
