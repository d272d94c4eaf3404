import { claimedName } from '../claimed-name.ts';
import { definePageDetector } from '../define-page-detector.ts';
import { isSignIn } from '../is-sign-in.ts';

/** The page bears a brand's signs in another's place and asks for nothing: news and reviews do, and gates before a false form. */
export default definePageDetector({
  code: 'pageNames',

  detect(seen) {
    const { falseClaim, isLocal, at } = seen;
    if (!falseClaim || isLocal || isSignIn(seen) || claimedName(seen) || !at.link.end.site) return undefined;
    return { claim: falseClaim.brand.id, site: at.link.end.site };
  },

  examples: {
    hit: [
      {
        url: 'https://vbduteq.net/',
        page: { title: 'Amazonサインイン', copyright: ['© 2024, Amazon.com, Inc.'] },
      },
    ],
    miss: [
      {
        url: 'https://vbduteq.net/',
        page: { title: 'Amazonサインイン', copyright: ['© 2024, Amazon.com, Inc.'], asks: ['password'] },
      },
      {
        url: 'https://www.amazon.co.jp/',
        page: { title: 'Amazon.co.jp', copyright: ['© 1996-2024, Amazon.com, Inc. or its affiliates'] },
      },
      { url: 'https://news.example/', page: { title: 'Amazonの新サービス', text: 'Amazon Amazon' } },
      { url: 'http://localhost:3000/', page: { title: 'Amazonサインイン', copyright: ['© 2024, Amazon.com, Inc.'] } },
      { url: 'https://www.mercari.fr/', page: { title: 'Mercari', copyright: ['© 2024 Mercari, Inc.'] } },
    ],
  },
});
