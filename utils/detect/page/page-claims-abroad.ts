import { claimedName } from '../claimed-name.ts';
import { definePageDetector } from '../define-page-detector.ts';
import { isSignIn } from '../is-sign-in.ts';

/** The brand's name under an ending that we don't know as its own: it may be the brand's, and it may not. */
export default definePageDetector({
  code: 'pageClaimsAbroad',

  detect(seen) {
    const { falseClaim, at } = seen;
    if (!falseClaim || !isSignIn(seen) || !claimedName(seen)) return undefined;
    return { claim: falseClaim.brand.id, site: at.link.end.site };
  },

  examples: {
    hit: [
      {
        url: 'https://www.mercari.fr/login',
        page: { title: 'Mercari', copyright: ['© 2024 Mercari, Inc.'], asks: ['password'] },
      },
    ],
    miss: [
      { url: 'https://www.mercari.fr/login', page: { title: 'Mercari', copyright: ['© 2024 Mercari, Inc.'] } },
      {
        url: 'https://vbduteq.net/',
        page: { title: 'Mercari', copyright: ['© 2024 Mercari, Inc.'], asks: ['password'] },
      },
    ],
  },
});
