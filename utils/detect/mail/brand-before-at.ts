import { isMailOf } from '#utils/brand/mail-place.ts';
import { defineMailDetector } from '../define-mail-detector.ts';

/** `yodobashi.com@shop.example`: the eye stops at the first half. */
export default defineMailDetector({
  code: 'brandBeforeAt',

  detect({ claims, sender, place, isAlias }) {
    const claim = claims.find(({ signs }) => signs.includes('localPart'));
    if (!claim || !sender?.domain || isAlias || isMailOf(place, claim.brand)) return undefined;
    return { claim: claim.brand.id, local: sender.local, site: sender.domain };
  },

  examples: {
    hit: [
      { from: 'yodobashi.com@golf-kawase.example' },
      { from: 'Info <no-reply.amazon.co.jp@vbduteq.net>' },
      { from: '"no-reply@amazon.de"@vbduteq.net' },
    ],
    miss: [
      { from: 'john.smith@kawase-tea.example' },
      { from: 'info@amazon.co.jp' },
      { from: 'amazon@kawase-tea.example' },
      { from: 'amazon.com@amazon.co.jp' },
    ],
  },
});
