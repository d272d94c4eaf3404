import { defineMailDetector } from '../define-mail-detector.ts';
import { spokenClaim } from '../spoken-claim.ts';

/** `<"no-reply@amazon.de">`: what looks like an address is a name in quotes, and no address stands there at all. */
export default defineMailDetector({
  code: 'noSenderAddress',

  detect(seen) {
    const claim = spokenClaim(seen);
    if (!claim || !seen.sender || seen.sender.domain !== '') return undefined;
    return { claim: claim.brand.id, written: seen.sender.local || seen.sender.name };
  },

  examples: {
    hit: [{ from: 'Amazon <"no-reply@Amazon.de">' }, { from: '<"no-reply@amazon.de">' }, { from: 'Amazon' }],
    miss: [{ from: 'Amazon <info@vbduteq.net>' }, { from: 'undisclosed' }, { from: '' }],
  },
});
