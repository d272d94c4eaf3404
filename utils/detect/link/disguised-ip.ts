import { ASPECTS } from '../aspects.ts';
import { defineLinkDetector } from '../define-link-detector.ts';
import { disguiseOf } from '../ip-host.ts';

export default defineLinkDetector({
  code: 'disguisedIp',
  looksAt: ASPECTS.ip,

  detect({ link }) {
    const written = disguiseOf(link);
    return written ? { written, address: link.end.host } : undefined;
  },

  examples: {
    hit: [
      { href: 'https://0x7f.1/' },
      { href: 'https://2130706433/' },
      { href: 'https://0177.0.0.1/' },
      { href: 'https://127.0.0.1/', raw: 'https://127.1/' },
    ],
    miss: [{ href: 'https://127.0.0.1/' }, { href: 'https://127.0.0.1./' }, { href: 'https://[2001:db8::1]/' }],
  },
});
