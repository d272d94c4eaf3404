import type { Brand } from '../brand.ts';

export const insuranceBrands: readonly Brand[] = [
  {
    id: 'nissay',
    names: { ja: '日本生命', en: 'Nippon Life' },
    aliases: ['日本生命', 'ニッセイ'],
    domains: ['nissay.co.jp'],
    mailDomains: ['nissay.co.jp'],
  },
];
