import { ASPECTS } from '../aspects.ts';
import { defineLinkDetector } from '../define-link-detector.ts';
import { oddLettersOf } from '../odd-letters-of.ts';

/** Letters of scripts that no language writes together: Cyrillic or Greek ones inside a Latin word, for the most part. */
export default defineLinkDetector({
  code: 'mixedScripts',
  looksAt: ASPECTS.foreignLetters,

  detect({ link }) {
    return oddLettersOf(link, 'mixedScripts');
  },

  examples: {
    hit: [{ href: 'https://vbduтeq.example/' }, { href: 'https://gοοglε.gr/' }, { href: 'https://abहिन्दी.in/' }],
    miss: [
      { href: 'https://eコマース.jp/' },
      { href: 'https://ビタミンb1.example/' },
      { href: 'https://пример.example/' },
      { href: 'https://example.org/' },
      { href: 'https://bücher.example/' },
    ],
  },
});
