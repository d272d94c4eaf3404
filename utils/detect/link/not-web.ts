import { ASPECTS } from '../aspects.ts';
import { defineLinkDetector } from '../define-link-detector.ts';
import { doesNothing, isHarmlessScheme, isScriptScheme } from '../schemes.ts';

export default defineLinkDetector({
  code: 'notWeb',
  looksAt: ASPECTS.notWeb,

  detect({ link }) {
    const { scheme, url } = link.address;
    if (!isHarmlessScheme(scheme) && !(isScriptScheme(scheme) && doesNothing(url))) return undefined;
    return { scheme: `${scheme}:` };
  },

  examples: {
    hit: [{ href: 'mailto:a@example.org' }, { href: 'tel:+81312345678' }, { href: 'javascript:void(0);' }],
    miss: [{ href: 'https://example.org/' }, { href: 'javascript:alert(1)' }, { href: 'intent://scan/' }],
  },
});
