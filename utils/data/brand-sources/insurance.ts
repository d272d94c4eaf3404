import type { BrandSources } from '../brand.ts';

export const insuranceSources: readonly BrandSources[] = [
  {
    id: 'nissay',
    confidence: 'medium',
    sources: ['MilterAgent@d47dc97 finance'],
  },
];
