import type { BrandSources } from '../brand.ts';

export const loanSources: readonly BrandSources[] = [
  {
    id: 'acom',
    confidence: 'medium',
    sources: ['knowledge'],
    confirmedUrls: 23,
  },
  {
    id: 'aiful',
    confidence: 'low',
    sources: ['knowledge'],
    confirmedUrls: 393,
  },
  {
    id: 'lake',
    confidence: 'low',
    sources: ['knowledge'],
    confirmedUrls: 24,
  },
  {
    id: 'mobit',
    confidence: 'medium',
    sources: [
      'MilterAgent@d47dc97 bank',
      'MilterAgent@d47dc97 creditcard',
      'public code QR Risk Radar brand list (existence checked against Tranco 1M, 2026-10-07)',
    ],
    confirmedUrls: 68,
  },
  {
    id: 'promise',
    confidence: 'medium',
    sources: ['knowledge', 'public code phishing-checker BRANDS list'],
    confirmedUrls: 47,
  },
];
