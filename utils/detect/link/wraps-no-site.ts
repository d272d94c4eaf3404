import { ASPECTS } from '../aspects.ts';
import { defineLinkDetector } from '../define-link-detector.ts';

/** What a service is told to send on to is a script, a page in itself or an app. */
export default defineLinkDetector({
  code: 'wrapsNoSite',
  looksAt: ASPECTS.way,

  detect({ link: { lostAt } }) {
    return lostAt?.why === 'notWeb' ? { service: lostAt.service, scheme: `${lostAt.scheme}:` } : undefined;
  },

  examples: {
    hit: [
      { href: 'https://www.google.com/url?q=javascript:alert(1)' },
      { href: 'https://l.facebook.com/l.php?u=%09java%0ascript:alert(1)' },
      { href: 'https://nam01.safelinks.protection.outlook.com/?url=data%3Atext%2Fhtml%2C%3Cform%3E' },
    ],
    miss: [
      { href: 'https://www.google.com/url?q=https://example.org/javascript:alert(1)' },
      { href: 'https://www.google.com/url?q=example.org:8080/a' },
      { href: 'https://www.google.com/url?sa=t' },
    ],
  },
});
