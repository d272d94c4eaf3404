import { defineMailDetector } from '../define-mail-detector.ts';
import { isThroughList } from '../false-sender.ts';
import { isFromOwn, spokenClaim } from '../spoken-claim.ts';

/** A list or an alias put its own address into From: who wrote the mail can't be seen from it any more. */
export default defineMailDetector({
  code: 'throughList',

  detect(seen) {
    const claim = spokenClaim(seen);
    if (!claim?.signs.includes('name') || !seen.sender?.domain || isFromOwn(claim, seen)) return undefined;
    return isThroughList(seen) && !seen.place.isHired ? { claim: claim.brand.id, site: seen.sender.domain } : undefined;
  },

  examples: {
    hit: [
      { from: "'Amazon' via Keiri <keiri@kawase-tea.example>", list: 'keiri.kawase-tea.example' },
      { from: 'Amazon <amazon_at_amazon_com_k3x@privaterelay.appleid.com>' },
    ],
    miss: [
      { from: "'Amazon' via Keiri <keiri@kawase-tea.example>", proof: 'unknown' },
      { from: 'Yamada via Keiri <keiri@kawase-tea.example>', list: 'keiri.kawase-tea.example' },
      { from: 'Amazon <info@vbduteq.net>', list: 'news.vbduteq.net' },
    ],
  },
});
