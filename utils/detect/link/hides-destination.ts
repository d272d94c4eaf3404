import { ASPECTS } from '../aspects.ts';
import { defineLinkDetector } from '../define-link-detector.ts';
import { whereLost } from '../where-lost.ts';

export default defineLinkDetector({
  code: 'hidesDestination',
  looksAt: ASPECTS.way | ASPECTS.knownPlace,

  detect(seen) {
    const lost = whereLost(seen);
    return lost && lost.weight === 'hides' ? { service: lost.service } : undefined;
  },

  examples: {
    hit: [
      { href: 'https://bit.ly/3abc' },
      { href: 'https://t.co/abc', claim: 'amazon' },
      { href: 'https://click.exacttarget.com/?qs=1', claim: 'amazon' },
      { href: 'https://www.google.com/url?sa=t' },
    ],
    miss: [
      { href: 'https://bit.ly/' },
      { href: 'https://click.exacttarget.com/?qs=1' },
      { href: 'https://www.google.com/url?q=https://example.org/' },
      { href: 'https://www.google.com/url?q=https://example.org/&q=https://vbduteq.net/' },
      { href: 'https://amzn.to/3abc' },
      { href: 'https://example.org/' },
    ],
  },
});
