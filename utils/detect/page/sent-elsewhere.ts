import { areSisters } from '#utils/brand/place.ts';
import { definePageDetector } from '../define-page-detector.ts';
import { asksTypedSecret } from '../typed-secrets.ts';

/** Sent to another owner's domain: common sign-ins of a company do so, and so do forgeries; said, and no more. */
export default definePageDetector({
  code: 'sentElsewhere',

  detect(seen) {
    if (!asksTypedSecret(seen)) return undefined;
    const { site } = seen.at.link.end;
    const owners = seen.at.place.owners;
    const found = seen.sent.find(({ to: { link, place } }) => {
      if (!link.end.isWeb || link.end.site === site) return false;
      return !place.owners.some((owner) => owners.some((own) => areSisters(owner, own)));
    });
    return found && { target: found.to.link.end.site, site: site || `${seen.at.link.end.scheme}:` };
  },

  examples: {
    hit: [
      {
        url: 'https://example.org/',
        page: { asks: ['password'], forms: [{ target: 'https://sso.example.net/', asks: ['password'] }] },
      },
    ],
    miss: [
      {
        url: 'https://www.example.org/',
        page: { asks: ['password'], forms: [{ target: 'https://login.example.org/', asks: ['password'] }] },
      },
      {
        url: 'https://www.amazon.co.jp/',
        page: { asks: ['password'], forms: [{ target: 'https://www.amazon.com/ap/signin', asks: ['password'] }] },
      },
      {
        url: 'https://example.org/',
        page: { asks: ['address'], forms: [{ target: 'https://news.example.net/', asks: ['address'] }] },
      },
    ],
  },
});
