import type { BrandSources } from '../brand.ts';

export const governmentSources: readonly BrandSources[] = [
  {
    id: 'agenciatributaria',
    confidence: 'medium',
    sources: ['knowledge'],
  },
  {
    id: 'courts',
    confidence: 'medium',
    sources: ['MilterAgent@d47dc97 gov'],
  },
  {
    id: 'customs',
    confidence: 'medium',
    sources: ['knowledge'],
    confirmedUrls: 29,
  },
  {
    id: 'dgt-es',
    confidence: 'medium',
    sources: ['knowledge'],
    confirmedUrls: 2,
  },
  {
    id: 'ezpass',
    confidence: 'medium',
    sources: ['apple-password-manager-resources@96cbab7 change-password-URLs', 'knowledge'],
  },
  {
    id: 'fsa',
    confidence: 'medium',
    sources: ['MilterAgent@d47dc97 gov'],
  },
  {
    id: 'govuk',
    confidence: 'medium',
    sources: ['eff-privacybadger@dd1e9f7 multiDomainFirstParties (www.gov.uk)', 'knowledge', 'simple-icons (UKCA)'],
    confirmedUrls: 6,
  },
  {
    id: 'hmrc',
    confidence: 'medium',
    sources: [
      '2factorauth@f3ac2ab (HMRC (Government Gateway))',
      'eff-privacybadger@dd1e9f7 multiDomainFirstParties (www.gov.uk)',
      'knowledge',
      'simple-icons (UKCA)',
    ],
  },
  {
    id: 'impots',
    confidence: 'medium',
    sources: [
      '2factorauth@f3ac2ab (impots.gouv.fr)',
      'apple-password-manager-resources@96cbab7 change-password-URLs',
      'eff-privacybadger@dd1e9f7 multiDomainFirstParties (ign.fr)',
      'knowledge',
    ],
  },
  {
    id: 'irs',
    confidence: 'high',
    sources: [
      '2factorauth@f3ac2ab (ID.me)',
      '2factorauth@f3ac2ab (US Internal Revenue Service)',
      'apple-password-manager-resources@96cbab7 change-password-URLs',
      'knowledge',
    ],
    note: 'id.me = IRS identity provider (third party).',
  },
  {
    id: 'mhlw',
    confidence: 'medium',
    sources: ['MilterAgent@d47dc97 gov'],
    confirmedUrls: 64,
  },
  {
    id: 'mygov-au',
    confidence: 'medium',
    sources: ['2factorauth@f3ac2ab (myGov)', 'knowledge'],
    confirmedUrls: 18,
  },
  {
    id: 'myna',
    confidence: 'medium',
    sources: ['MilterAgent@d47dc97 gov', 'knowledge', 'public code phishing-checker BRANDS list'],
  },
  {
    id: 'nenkin',
    confidence: 'medium',
    sources: ['MilterAgent@d47dc97 gov'],
    confirmedUrls: 141,
  },
  {
    id: 'npa',
    confidence: 'medium',
    sources: ['MilterAgent@d47dc97 gov', 'knowledge'],
    confirmedUrls: 45,
  },
  {
    id: 'nta',
    confidence: 'high',
    sources: [
      'MilterAgent@d47dc97 gov',
      'page:https://www.e-tax.nta.go.jp/topics/topics_20220815.htm',
      'page:https://yamatotax.com/column/column-3177 (info@e-tax.nta.go.jp)',
      'public code QR Risk Radar brand list (existence checked against Tranco 1M, 2026-10-07)',
      'public code phishing-checker BRANDS list',
    ],
    confirmedUrls: 711,
  },
  {
    id: 'singapore-police',
    confidence: 'low',
    sources: ['2factorauth@f3ac2ab (SingPass)', 'knowledge'],
    confirmedUrls: 3,
  },
  {
    id: 'soumu',
    confidence: 'medium',
    sources: ['knowledge'],
    confirmedUrls: 3133,
  },
  {
    id: 'ssa',
    confidence: 'high',
    sources: [
      '2factorauth@f3ac2ab (US Social Security Administration)',
      'apple-password-manager-resources@96cbab7 change-password-URLs',
      'knowledge',
    ],
  },
  {
    id: 'takarakuji',
    confidence: 'medium',
    sources: ['MilterAgent@d47dc97 online'],
    confirmedUrls: 7,
  },
];
