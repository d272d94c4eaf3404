import { defineMailDetector } from '../define-mail-detector.ts';
import { isFromBrand } from '../from-brand.ts';

/** A link that is dangerous by itself, whatever the mail says it is. */
export default defineMailDetector({
  code: 'trickLink',

  detect(seen) {
    const { trick } = seen.links;
    if (!trick || (seen.proof.state === 'pass' && isFromBrand(seen))) return undefined;
    return { site: trick.site };
  },

  examples: {
    hit: [
      { from: 'x@vbduteq.net', links: [{ href: 'https://vbduteq.net/', text: 'https://www.amazon.co.jp/' }] },
      { from: 'Kawase <info@kawase-tea.example>', links: [{ href: 'https://vbduteq.net/', text: 'Amazonにログイン' }] },
      { from: 'x@vbduteq.net', links: [{ href: 'https://www.amazon.co.jp@vbduteq.net/' }] },
    ],
    miss: [
      {
        from: 'Tech Weekly <news@techweekly.example>',
        links: ['www.amazon.com', 'Read more', 'Netflix news', 'Unsubscribe'].map((text, at) => ({
          href: `https://count.example/${at}`,
          text,
        })),
      },
      { from: 'Kawase <info@kawase-tea.example>', links: [{ href: 'https://kawase-tea.example/' }] },
      { from: 'Amazon <info@vbduteq.net>', links: [{ href: 'https://vbduteq.net/' }] },
      {
        from: 'a@amazon.co.jp',
        proof: 'pass',
        links: [{ href: 'https://vbduteq.net/', text: 'www.kawase-tea.example' }],
      },
    ],
  },
});
