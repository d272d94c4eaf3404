import { ASPECTS } from '../aspects.ts';
import { defineLinkDetector } from '../define-link-detector.ts';

export default defineLinkDetector({
  code: 'oddPort',
  looksAt: ASPECTS.besideHost,

  detect({ link }) {
    const { port } = link.end.url;
    return link.end.isWeb && port ? { port } : undefined;
  },

  examples: {
    hit: [{ href: 'https://example.org:8443/' }],
    miss: [
      { href: 'https://example.org:443/' },
      { href: 'http://example.org:80/' },
      { href: 'https://example.org/:8443' },
    ],
  },
});
