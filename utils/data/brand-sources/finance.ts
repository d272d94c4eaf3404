import type { BrandSources } from '../brand.ts';

export const financeSources: readonly BrandSources[] = [
  {
    id: 'jpx',
    confidence: 'medium',
    sources: ['knowledge'],
    confirmedUrls: 2,
  },
  {
    id: 'sbi-holdings-artauction',
    confidence: 'low',
    sources: ['knowledge'],
    confirmedUrls: 1,
  },
];
