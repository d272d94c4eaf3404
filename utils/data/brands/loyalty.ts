import type { BrandEntry } from '../brand.ts';

export const loyaltyBrands: readonly BrandEntry[] = [
  {
    id: 'ponta',
    names: { ja: 'Ponta', en: 'Ponta' },
    aliases: ['Pontaポイント', 'Ponta Web', 'Pontaカード'],
    weakAliases: ['Ponta', 'ポンタ'],
    domains: ['ponta.jp'],
    mailDomains: ['ponta.jp'],
    confidence: 'medium',
    sources: ['knowledge (beyond doubt: ponta.jp)'],
  },
  {
    id: 'vpoint',
    names: { ja: 'Vポイント', en: 'V Point' },
    aliases: ['Vポイントアプリ', 'モバイルVカード'],
    weakAliases: ['Vポイント', 'Tポイント'],
    domains: ['tsite.jp', 'smbcgroup-point.jp', 'smbc-card.com'],
    unverifiedDomains: ['ccc.co.jp'],
    mailDomains: ['tsite.jp'],
    group: 'smbc',
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
