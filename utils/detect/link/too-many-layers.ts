import { ASPECTS } from '../aspects.ts';
import { defineLinkDetector } from '../define-link-detector.ts';

export default defineLinkDetector({
  code: 'tooManyLayers',
  looksAt: ASPECTS.way,

  detect: ({ link: { lostAt } }) => (lostAt?.why === 'tooDeep' ? { service: lostAt.service } : undefined),

  examples: {
    hit: [{ href: wrap(6, 'https://example.org/') }],
    miss: [{ href: wrap(5, 'https://example.org/') }, { href: 'https://bit.ly/3abc' }],
  },
});

function wrap(layers: number, href: string): string {
  return layers === 0 ? href : wrap(layers - 1, `https://www.google.com/url?q=${encodeURIComponent(href)}`);
}
