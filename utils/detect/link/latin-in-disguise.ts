import { ASPECTS } from '../aspects.ts';
import { defineLinkDetector } from '../define-link-detector.ts';
import { oddLettersOf } from '../odd-letters-of.ts';

/** A whole word of another script that is read as Latin letters, where nobody writes that script. */
export default defineLinkDetector({
  code: 'latinInDisguise',
  looksAt: ASPECTS.foreignLetters,

  detect({ link }) {
    return oddLettersOf(link, 'latinInDisguise');
  },

  examples: {
    hit: [{ href: 'https://ѕсоре.com/' }, { href: 'https://аррӏе.com/' }],
    miss: [
      { href: 'https://ѕсоре.рф/' },
      { href: 'https://москва.example/' },
      { href: 'https://ουτοπία.gr/' },
      { href: 'https://日本語.jp/' },
      { href: 'https://example.org/' },
    ],
  },
});
