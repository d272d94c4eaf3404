import { ASPECTS } from '../aspects.ts';
import { defineLinkDetector } from '../define-link-detector.ts';
import { hasFakeSeparator } from '../fake-separator.ts';
import { oddLettersOf } from '../odd-letters-of.ts';

/** Signs that have no place in a name: phonetic letters, marks on the wrong letter, strokes beside Latin letters. */
export default defineLinkDetector({
  code: 'oddLetters',
  looksAt: ASPECTS.foreignLetters,

  detect({ link }) {
    // said already, and more exactly
    if (hasFakeSeparator(link.endHostRead, link.end.host)) return undefined;
    return oddLettersOf(link, 'oddLetters');
  },

  examples: {
    hit: [
      { href: 'https://ɢᴏᴏɢʟᴇ.com/' },
      { href: 'https://日本ー野球.jp/' },
      { href: 'https://j̇ack.com/' },
      { href: 'https://google一.com/' },
      { href: 'https://੨0.com/' },
    ],
    miss: [
      { href: 'https://カー野球.jp/' },
      { href: 'https://l·l.cat/' },
      { href: 'https://əxample.az/' },
      { href: 'https://日本・野球.jp/' },
      { href: 'https://ภาษาไทย-123.th/' },
      { href: 'https://example.org/' },
    ],
  },
});
