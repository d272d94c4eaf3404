import { defineMailDetector } from '../define-mail-detector.ts';

/** RFC 5322 allows several mailboxes in From, nearly nobody writes so, and a webmail shows one of them. */
export default defineMailDetector({
  code: 'severalSenders',

  detect({ words }) {
    const domains = new Set(words.from.map(({ domain }) => domain).filter((domain) => domain !== ''));
    if (domains.size < 2) return undefined;
    return {
      addresses: words.from
        .map(({ address }) => address)
        .filter(Boolean)
        .slice(0, 5)
        .join(', '),
    };
  },

  examples: {
    hit: [{ from: 'info@amazon.co.jp, evil@vbduteq.net' }, { from: 'Amazon: a@amazon.co.jp, b@vbduteq.net;' }],
    miss: [{ from: 'info@amazon.co.jp' }, { from: 'a@kawase-tea.example, b@kawase-tea.example' }],
  },
});
