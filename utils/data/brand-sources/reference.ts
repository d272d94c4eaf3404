import type { BrandSources } from '../brand.ts';

export const referenceSources: readonly BrandSources[] = [
  {
    id: 'antiphishing-jp',
    confidence: 'high',
    sources: ['page www.antiphishing.jp', 'page:https://www.antiphishing.jp/registration.html'],
    note: 'Reporting destination, not usually a phishing target.',
  },
];
