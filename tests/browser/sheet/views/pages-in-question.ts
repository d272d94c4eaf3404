import { VERDICTS } from '#components/samples.ts';
import type { PageVerdict } from '#utils/verdict/page-verdict.ts';

const { claimElsewhere, lookalike, longHost, official, rightToLeft, plain } = VERDICTS;
const AMAZON = { brand: 'amazon', name: { ja: 'Amazon', en: 'Amazon' }, kinds: ['title', 'logo'] } as const;
const asks = ['identifier', 'password'] as const;
const claim = { claims: [AMAZON], asks };
const wayOut = { brand: 'amazon', host: 'www.amazon.co.jp' };
const pageClaims = { code: 'pageClaims', params: { claim: 'amazon', site: 'vbduteq.net' } } as const;
const [, brandInHost] = claimElsewhere.reasons;
const falsePage = { ...claimElsewhere, ...claim, reasons: [pageClaims, ...(brandInHost ? [brandInHost] : [])] };
const reused = { code: 'passwordReused', params: { brand: 'amazon', site: 'kawase-tea.jp' } } as const;

const names = { code: 'pageNames', params: { claim: 'amazon', site: 'kawase-tea.jp' } } as const;

/** What is said of pages that ask for something, and of one that asks for nothing and was read. */
export const PAGES = {
  falsePage,
  lookalike: { ...lookalike, ...claim },
  longHost: { ...longHost, ...claim },
  rightToLeft: { ...rightToLeft, ...claim },
  official: { ...official, ...claim },
  unknown: { ...plain, claims: [], asks },
  reused: { ...plain, level: 'caution', claims: [], asks, wayOut, names: claimElsewhere.names, reasons: [reused] },
  namesBrand: {
    ...{ ...plain, brand: 'amazon', wayOut, claims: [AMAZON], asks: [] },
    ...{ names: claimElsewhere.names, reasons: [names] },
  },
  byOrganisation: { ...falsePage, organisation: { contact: 'it@kawase.example', isFinal: true } },
} satisfies Record<string, PageVerdict>;
