import { definePageDetector } from '../define-page-detector.ts';
import { isIpAddress } from '../ip-host.ts';
import { asksTypedSecret } from '../typed-secrets.ts';

/** A place without a name; routers and test servers in the person's own network are left alone. */
export default definePageDetector({
  code: 'secretOnIp',

  detect(seen) {
    const { end } = seen.at.link;
    return isIpAddress(end) && !seen.isLocal && asksTypedSecret(seen) ? { address: end.host } : undefined;
  },

  examples: {
    hit: [
      { url: 'https://203.0.113.7/', page: { asks: ['password'] } },
      { url: 'https://[2001:db8::1]/', page: { asks: ['code'] } },
    ],
    miss: [
      { url: 'http://192.168.1.1/', page: { asks: ['password'] } },
      { url: 'http://[fe80::1]/', page: { asks: ['password'] } },
      { url: 'https://203.0.113.7/', page: {} },
      { url: 'https://example.org/', page: { asks: ['password'] } },
    ],
  },
});
