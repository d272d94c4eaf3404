import type { BrandEntry } from '../brand.ts';

export const referenceBrands: readonly BrandEntry[] = [
  {
    id: 'antiphishing-jp',
    names: { ja: 'フィッシング対策協議会', en: 'Council of Anti-Phishing Japan' },
    aliases: ['フィッシング対策協議会'],
    domains: ['antiphishing.jp'],
    mailDomains: ['antiphishing.jp'],
    help: 'https://www.antiphishing.jp/',
    report: ['info@antiphishing.jp'],
    confidence: 'high',
    sources: ['page www.antiphishing.jp', 'page:https://www.antiphishing.jp/registration.html'],
    note: 'Reporting destination, not usually a phishing target.',
  },
];
