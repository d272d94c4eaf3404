import type { BrandSources } from '../brand.ts';

export const loyaltySources: readonly BrandSources[] = [
  {
    id: 'vpoint',
    confidence: 'medium',
    sources: [
      'MilterAgent@d47dc97 bank',
      'MilterAgent@d47dc97 creditcard',
      'knowledge',
      'public code QR Risk Radar brand list (existence checked against Tranco 1M, 2026-10-07)',
    ],
    confirmedUrls: 7,
  },
];
