import type { BrandEntry } from '../brand.ts';

export const financeBrands: readonly BrandEntry[] = [
  {
    id: 'jpx',
    names: { ja: '日本取引所グループ', en: 'Japan Exchange Group' },
    aliases: ['日本取引所グループ'],
    weakAliases: ['JPX'],
    domains: ['jpx.co.jp'],
    mailDomains: ['jpx.co.jp'],
    confidence: 'medium',
    sources: ['knowledge'],
    confirmedUrls: 2,
  },
  {
    id: 'sbi-holdings-artauction',
    names: { ja: 'SBIアートオークション', en: 'SBI Art Auction' },
    aliases: ['SBIアートオークション'],
    domains: [],
    unverifiedDomains: ['sbiartauction.co.jp'],
    mailDomains: ['sbiartauction.co.jp'],
    confidence: 'low',
    sources: ['knowledge'],
    confirmedUrls: 1,
  },
];
