import { collectors } from '#utils/data/collectors.ts';
import { definePageDetector } from '../define-page-detector.ts';
import { asksTypedSecret } from '../typed-secrets.ts';

/** A password goes to a mailbox, a chat or a form service: nobody signs in that way. */
export default definePageDetector({
  code: 'sentToCollector',

  detect(seen) {
    if (!asksTypedSecret(seen)) return undefined;
    const found = seen.sent.find(({ to: { link } }) =>
      isCollector(link.end.scheme, link.end.host, link.end.url.pathname),
    );
    return found && { target: found.to.link.end.host || `${found.to.link.end.scheme}:` };
  },

  examples: {
    hit: [
      {
        url: 'https://example.org/',
        page: { asks: ['password'], forms: [{ target: 'https://formspree.io/f/abc', asks: ['password'] }] },
      },
      {
        url: 'https://example.org/',
        page: { asks: ['card'], forms: [{ target: 'https://api.telegram.org/bot1:a/sendMessage', asks: ['card'] }] },
      },
      {
        url: 'https://example.org/',
        page: { asks: ['password'], forms: [{ target: 'mailto:a@example.net', asks: ['password'] }] },
      },
    ],
    miss: [
      {
        url: 'https://example.org/',
        page: { asks: ['password'], forms: [{ target: 'https://sso.example.net/login', asks: ['password'] }] },
      },
      {
        url: 'https://example.org/',
        page: { asks: ['address'], forms: [{ target: 'https://formspree.io/f/abc', asks: ['address'] }] },
      },
      {
        url: 'https://example.org/',
        page: { asks: ['password'], forms: [{ target: 'https://discord.com/login', asks: ['password'] }] },
      },
    ],
  },
});

function isCollector(scheme: string, host: string, path: string): boolean {
  if (scheme === 'mailto') return true;
  return collectors.some((entry) => {
    const [name = '', start = ''] = entry.split(/(?=\/)(.*)/, 2);
    return (host === name || host.endsWith(`.${name}`)) && path.startsWith(start);
  });
}
