import { shorten } from '#utils/text/shorten.ts';
import { ASPECTS } from '../aspects.ts';
import { defineLinkDetector } from '../define-link-detector.ts';

export default defineLinkDetector({
  code: 'encodedHost',
  looksAt: ASPECTS.mended,

  detect({ link }) {
    if (!link.written.host.includes('%')) return undefined;
    return { written: shorten(link.written.host, 120), site: link.end.site };
  },

  examples: {
    hit: [{ href: 'https://%77%77%77.vbduteq.net/' }, { href: 'https://www.amazon.co.jp%2evbduteq.net/' }],
    miss: [{ href: 'https://example.org/%77' }, { href: 'https://taro%40@example.org/' }],
  },
});
