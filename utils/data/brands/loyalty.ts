import type { Brand } from '../brand.ts';

export const loyaltyBrands: readonly Brand[] = [
  {
    id: 'vpoint',
    names: { ja: 'Vポイント', en: 'V Point' },
    aliases: ['Vポイントアプリ', 'モバイルVカード'],
    weakAliases: ['Vポイント', 'Tポイント'],
    domains: ['tsite.jp', 'smbcgroup-point.jp', 'smbc-card.com'],
    unverifiedDomains: ['ccc.co.jp'],
    mailDomains: ['tsite.jp'],
    group: 'smbc',
  },
];
