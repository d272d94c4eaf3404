import type { Brand } from '../brand.ts';

export const portalBrands: readonly Brand[] = [
  {
    id: 'yahoo',
    names: { ja: 'Yahoo (米国)', en: 'Yahoo' },
    aliases: ['Yahoo', 'Yahoo Mail', 'Yahoo!'],
    domains: ['yahoo.com', 'yahoo.net', 'yahooinc.com', 'yahoo-inc.com', 'yimg.com', 'aol.com'],
    mailDomains: ['cc.yahoo-inc.com', 'yahooinc.com'],
    customerMailDomains: ['yahoo.com', 'ymail.com', 'rocketmail.com', 'aol.com'],
    signIn: 'https://login.yahoo.com/',
    help: 'https://help.yahoo.com/kb/SLN26401.html',
  },
  {
    id: 'yahoo-japan',
    names: { ja: 'Yahoo! JAPAN', en: 'Yahoo! JAPAN / LY Corporation' },
    aliases: [
      'Yahoo! JAPAN',
      'Yahoo!',
      'ヤフー',
      'Yahoo! JAPAN ID',
      'Yahoo!ショッピング',
      'ヤフオク',
      'Yahoo!オークション',
      'Yahoo!フリマ',
      'LINEヤフー',
      'Yahoo!ウォレット',
      'Yahoo!プレミアム',
    ],
    domains: ['yahoo.co.jp', 'yahoo.jp', 'yahoo-help.jp', 'yimg.jp', 'yjtag.jp', 'yahooapis.jp', 'lycorp.co.jp'],
    mailDomains: ['mail.yahoo.co.jp', 'mail.auctions.yahoo.co.jp'],
    customerMailDomains: ['yahoo.co.jp', 'ymail.ne.jp'],
    group: 'lyg',
    signIn: 'https://login.yahoo.co.jp/config/login',
  },
];
