import { definePageDetector } from '../define-page-detector.ts';
import { asksTypedSecret } from '../typed-secrets.ts';

/** A document that a link or a script brought along: it stands nowhere, so that nobody answers for it. */
export default definePageDetector({
  code: 'secretInLooseDocument',

  detect(seen) {
    const { facts, at } = seen;
    const isLoose = facts.url.startsWith('blob:') || /^(?:data|filesystem)$/.test(at.link.end.scheme);
    return isLoose && asksTypedSecret(seen) ? { scheme: schemeOf(facts.url) } : undefined;
  },

  examples: {
    hit: [
      { url: 'data:text/html,<form>', page: { asks: ['password'] } },
      { url: 'blob:https://example.org/6f0c', page: { asks: ['card'] } },
    ],
    miss: [
      { url: 'data:text/html,hello', page: {} },
      { url: 'file:///home/a/invoice.html', page: { asks: ['password'] } },
      { url: 'https://example.org/', page: { asks: ['password'] } },
    ],
  },
});

function schemeOf(url: string): string {
  return url.slice(0, url.indexOf(':') + 1).toLowerCase();
}
