import { definePageDetector } from '../define-page-detector.ts';
import { isSignIn } from '../is-sign-in.ts';

/** More kinds than a page about a brand ever has. */
const FEWEST_KINDS = 4;
const LEAST_WEIGHT = 3;

/** The whole look of a brand in another's place, though nothing is asked for yet: a gate before the form, or a copy. */
export default definePageDetector({
  code: 'pageCopies',

  detect(seen) {
    const { falseClaim, isLocal, at } = seen;
    if (!falseClaim || isLocal || isSignIn(seen)) return undefined;
    const kinds = falseClaim.kinds.filter((kind) => kind !== 'text');
    if (kinds.length < FEWEST_KINDS || falseClaim.weight < LEAST_WEIGHT) return undefined;
    return { claim: falseClaim.brand.id, site: at.link.end.site || `${at.link.end.scheme}:` };
  },

  examples: {
    hit: [
      {
        url: 'https://vbduteq.net/errors/validateCaptcha',
        page: {
          title: 'Amazon.com',
          logos: [{ name: 'Amazon', file: '', isMarked: true, leadsTo: '', beside: '' }],
          copyright: ['© 1996-2025, Amazon.com, Inc. or its affiliates'],
          assets: [{ kind: 'style', host: 'images-na.ssl-images-amazon.com', path: '/a.css' }],
        },
      },
    ],
    miss: [
      {
        url: 'https://reviews.example/amazon',
        page: { title: 'Amazon', logos: [{ name: 'Amazon', file: '', isMarked: true, leadsTo: '', beside: '' }] },
      },
      {
        url: 'https://www.amazon.com/errors/validateCaptcha',
        page: {
          title: 'Amazon.com',
          logos: [{ name: 'Amazon', file: '', isMarked: true, leadsTo: '', beside: '' }],
          copyright: ['© 1996-2025, Amazon.com, Inc. or its affiliates'],
          assets: [{ kind: 'style', host: 'images-na.ssl-images-amazon.com', path: '/a.css' }],
        },
      },
    ],
  },
});
