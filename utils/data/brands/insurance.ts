import type { BrandEntry } from '../brand.ts';

export const insuranceBrands: readonly BrandEntry[] = [
  {
    id: 'nissay',
    names: { ja: '日本生命', en: 'Nippon Life' },
    aliases: ['日本生命', 'ニッセイ'],
    domains: ['nissay.co.jp'],
    mailDomains: ['nissay.co.jp'],
    confidence: 'medium',
    sources: ['MilterAgent@d47dc97 finance'],
  },
  {
    id: 'state-farm',
    names: { ja: 'State Farm', en: 'State Farm' },
    aliases: ['State Farm'],
    domains: ['statefarm.com'],
    mailDomains: ['statefarm.com'],
    confidence: 'medium',
    sources: ['knowledge (beyond doubt: statefarm.com)'],
  },
];
