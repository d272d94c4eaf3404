import { definePageDetector } from '../define-page-detector.ts';
import { asksTypedSecret } from '../typed-secrets.ts';

/** A page that came as an attachment or a download: a company's own sign-in is no file. */
export default definePageDetector({
  code: 'secretInFile',

  detect(seen) {
    return seen.at.link.end.scheme === 'file' && asksTypedSecret(seen) ? {} : undefined;
  },

  examples: {
    hit: [{ url: 'file:///home/a/invoice.html', page: { asks: ['password'] } }],
    miss: [
      { url: 'file:///home/a/invoice.html', page: {} },
      { url: 'https://example.org/invoice.html', page: { asks: ['password'] } },
    ],
  },
});
