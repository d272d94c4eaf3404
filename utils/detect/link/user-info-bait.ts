import { ASPECTS } from '../aspects.ts';
import { defineLinkDetector } from '../define-link-detector.ts';
import { isBait, readUserInfo } from '../user-info.ts';

export default defineLinkDetector({
  code: 'userInfoBait',
  looksAt: ASPECTS.besideHost,

  detect({ link }, { brands }) {
    const bait = readUserInfo(link.end.url);
    if (!bait || !isBait(bait, brands)) return undefined;
    return { bait, site: link.end.site };
  },

  examples: {
    hit: [
      { href: 'https://www.amazon.co.jp@vbduteq.net/ap/signin' },
      { href: 'https://www.cahqp.jp%E2%88%95zqenqqgq@spmq.asia/?a=1' },
      { href: 'https://amazon-qfesdod%2Fqfwpu%3F@vbduteq.net/' },
      { href: 'https://amazon@vbduteq.net/' },
    ],
    miss: [
      { href: 'https://taro@vbduteq.net/' },
      { href: 'https://vbduteq.net/#@www.amazon.co.jp' },
      { href: 'https://vbduteq.net/;@www.amazon.co.jp' },
    ],
  },
});
