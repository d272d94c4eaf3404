import { ASPECTS } from '../aspects.ts';
import { defineLinkDetector } from '../define-link-detector.ts';
import { hasFakeSeparator } from '../fake-separator.ts';

/** A letter of another script that passes for the slash or dot at which the eye stops reading. */
export default defineLinkDetector({
  code: 'fakeSeparator',
  looksAt: ASPECTS.foreignLetters,

  detect({ link }) {
    if (!hasFakeSeparator(link.endHostRead, link.end.host)) return undefined;
    return { site: link.end.site };
  },

  examples: {
    hit: [
      { href: 'https://www.amazon.co.jp∕ap∕signin.vbduteq.net/' },
      { href: 'https://www.amazon.co.jpノ.vbduteq.net/' },
      { href: 'https://a·l.cat/' },
      { href: 'https://www.amazonꓸcoꓸjp.vbduteq.net/' },
    ],
    miss: [
      { href: 'https://col·lecció.cat/' },
      { href: 'https://l·l.cat/' },
      { href: 'https://カジノclub.example/' },
      { href: 'https://ノート.jp/' },
      { href: 'https://www.amazon。co。jp/' },
      { href: 'https://www.amazon.co.jp/ノ' },
    ],
  },
});
