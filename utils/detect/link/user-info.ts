import { ASPECTS } from '../aspects.ts';
import { defineLinkDetector } from '../define-link-detector.ts';
import { isBait, readUserInfo } from '../user-info.ts';

export default defineLinkDetector({
  code: 'userInfo',
  looksAt: ASPECTS.besideHost,

  detect({ link }, { brands }) {
    const before = readUserInfo(link.end.url);
    if (!before || isBait(before, brands)) return undefined;
    return { before, site: link.end.site };
  },

  examples: {
    hit: [{ href: 'https://taro:secret@vbduteq.net/' }],
    miss: [{ href: 'https://vbduteq.net/' }, { href: 'https://www.amazon.co.jp@vbduteq.net/' }],
  },
});
