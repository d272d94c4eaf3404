import type { Brand } from '../brand.ts';

export const referenceBrands: readonly Brand[] = [
  {
    id: 'antiphishing-jp',
    names: { ja: 'フィッシング対策協議会', en: 'Council of Anti-Phishing Japan' },
    aliases: ['フィッシング対策協議会'],
    domains: ['antiphishing.jp'],
    mailDomains: ['antiphishing.jp'],
    help: 'https://www.antiphishing.jp/',
    report: ['info@antiphishing.jp'],
  },
];
