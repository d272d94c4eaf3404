import { ASPECTS } from '../aspects.ts';
import { defineLinkDetector } from '../define-link-detector.ts';
import { doesNothing, isScriptScheme } from '../schemes.ts';

/** Addresses that carry a page or a program instead of leading somewhere: no honest mail needs one. */
export default defineLinkDetector({
  code: 'scriptAddress',
  looksAt: ASPECTS.notWeb,

  detect({ link }) {
    const { scheme, url } = link.address;
    if (!isScriptScheme(scheme) || doesNothing(url)) return undefined;
    return { scheme: `${scheme}:` };
  },

  examples: {
    hit: [
      { href: 'javascript:location.href="https://vbduteq.net"' },
      { href: 'java\nscript:alert(1)' },
      { href: 'data:text/html,<form>' },
      { href: 'blob:https://www.amazon.co.jp/uuid' },
      { href: 'view-source:https://example.org' },
    ],
    miss: [
      { href: 'javascript:void(0)' },
      { href: 'javascript:;' },
      { href: 'https://example.org/javascript:alert(1)' },
      { href: 'mailto:a@example.org' },
    ],
  },
});
