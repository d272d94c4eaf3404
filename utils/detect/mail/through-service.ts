import { defineMailDetector } from '../define-mail-detector.ts';
import { isHired } from '../false-sender.ts';
import { isFromOwn, spokenClaim } from '../spoken-claim.ts';

/** A service writes in the brand's name: whoever hired it could be the brand, or anybody. */
export default defineMailDetector({
  code: 'throughService',

  detect(seen) {
    const claim = spokenClaim(seen);
    if (!claim?.signs.includes('name') || !seen.sender || isFromOwn(claim, seen) || !isHired(seen)) return undefined;
    return { claim: claim.brand.id, site: seen.at?.link.end.site ?? seen.sender.domain };
  },

  examples: {
    hit: [
      { from: 'Amazon <amazon@myworkday.com>', proof: 'pass' },
      { from: 'Netflix <no-reply@us.greenhouse-mail.io>' },
      { from: 'PayPal <dse@docusign.net>', proof: 'pass' },
    ],
    miss: [
      { from: 'Amazon <info@amazon.co.jp>' },
      { from: 'DocuSign <dse@docusign.net>', proof: 'pass' },
      { from: 'Amazon <amazon@myworkday.com>', proof: 'fail' },
      { from: 'Kawase <kawase@myworkday.com>' },
    ],
  },
});
