import { defineMailDetector } from '../define-mail-detector.ts';
import { findLookalike } from '../find-lookalike.ts';

/** The domain of the address holds a brand's domain whole, or looks like one letter by letter. */
export default defineMailDetector({
  code: 'senderLooksLikeBrand',

  detect({ at, place }, { brands }) {
    if (!at || place.standing !== 'none') return undefined;
    const found = at.embedded ?? findLookalike(at.link.end, at.link.endHostRead, brands.imitations);
    return found ? { looksLike: found.brand.id, domain: at.link.end.host } : undefined;
  },

  examples: {
    hit: [
      { from: 'info@amazon.co.jp.vbduteq.top' },
      { from: 'info@amazon-co-jp.vbduteq.top' },
      { from: 'service@paypa1.com' },
      { from: 'info@rakuten.co.jp-mail.vbduteq.top' },
    ],
    miss: [
      { from: 'info@amazon.co.jp' },
      { from: 'info@email.amazon.com' },
      { from: 'yamada@kawase-tea.example' },
      { from: 'a@intercom.example' },
      { from: '"amazon.co.jp" <a@vbduteq.net>' },
    ],
  },
});
