import { ASPECTS } from '../aspects.ts';
import { defineLinkDetector } from '../define-link-detector.ts';
import { disguiseOf, isIpAddress } from '../ip-host.ts';

export default defineLinkDetector({
  code: 'ipHost',
  looksAt: ASPECTS.ip,

  detect({ link }) {
    if (!isIpAddress(link.end) || disguiseOf(link)) return undefined;
    return { address: link.end.host };
  },

  examples: {
    hit: [{ href: 'http://192.0.2.7/a' }, { href: 'https://[2001:db8::1]/' }, { href: 'https://192.0.2.7:8443/' }],
    miss: [
      { href: 'https://2130706433/' },
      { href: 'https://example.org/192.0.2.7' },
      { href: 'https://192.0.2.7.example.org/' },
    ],
  },
});
