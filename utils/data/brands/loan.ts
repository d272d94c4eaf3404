import type { Brand } from '../brand.ts';

export const loanBrands: readonly Brand[] = [
  {
    id: 'acom',
    names: { ja: 'アコム', en: 'ACOM' },
    aliases: ['アコム', 'ACOM', 'ACマスターカード'],
    domains: ['acom.co.jp'],
    mailDomains: ['acom.co.jp'],
    signIn: 'https://www.acom.co.jp/member/',
  },
  {
    id: 'aiful',
    names: { ja: 'アイフル', en: 'AIFUL' },
    aliases: ['アイフル', 'AIFUL'],
    domains: [],
    unverifiedDomains: ['aiful.co.jp'],
    mailDomains: ['aiful.co.jp'],
  },
  {
    id: 'lake',
    names: { ja: 'レイク', en: 'Lake (Shinsei Financial)' },
    aliases: ['レイクALSA'],
    weakAliases: ['レイク', 'Lake'],
    domains: [],
    unverifiedDomains: ['lakealsa.com', 'shinseifinancial.co.jp'],
    mailDomains: ['lakealsa.com'],
    group: 'sbi',
  },
  {
    id: 'mobit',
    names: { ja: 'SMBCモビット', en: 'SMBC Mobit' },
    aliases: ['SMBCモビット', 'モビット', 'Mobit', 'MyモビA'],
    domains: ['mobit.ne.jp', 'smbc-card.com'],
    mailDomains: ['mobit.ne.jp'],
    group: 'smbc',
    signIn: 'https://www.mobit.ne.jp/',
  },
  {
    id: 'promise',
    names: { ja: 'プロミス', en: 'Promise (SMBC Consumer Finance)' },
    aliases: ['プロミス', 'SMBCコンシューマーファイナンス'],
    weakAliases: ['Promise'],
    domains: ['promise.co.jp', 'smbc-cf.com'],
    mailDomains: ['promise.co.jp'],
    group: 'smbc',
  },
];
