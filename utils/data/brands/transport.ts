import type { Brand } from '../brand.ts';

export const transportBrands: readonly Brand[] = [
  {
    id: 'etc-meisai',
    names: { ja: 'ETC利用照会サービス', en: 'ETC usage inquiry service' },
    aliases: ['ETC利用照会サービス', 'ETC利用照会', 'ETC利用照会サービス事務局', 'ＥＴＣ利用照会サービス'],
    domains: ['etc-meisai.jp'],
    mailDomains: ['ml.etc-meisai.jp'],
    group: 'etc',
    signIn: 'https://www.etc-meisai.jp/',
  },
  {
    id: 'etc-mileage',
    names: { ja: 'ETCマイレージサービス', en: 'ETC Mileage Service' },
    aliases: ['ETCマイレージサービス', 'ETCマイレージ'],
    domains: ['smile-etc.jp'],
    mailDomains: ['ml.smile-etc.jp', 'smile-etc.jp'],
    group: 'etc',
    signIn: 'https://www.smile-etc.jp/',
  },
  {
    id: 'nexco',
    names: { ja: 'NEXCO（東・中・西日本）', en: 'NEXCO' },
    aliases: ['NEXCO', 'ネクスコ', 'NEXCO東日本', 'NEXCO中日本', 'NEXCO西日本', 'ドラぷら', '東日本高速道路', '首都高'],
    domains: [
      'e-nexco.co.jp',
      'c-nexco.co.jp',
      'w-nexco.co.jp',
      'driveplaza.com',
      'go-etc.jp',
      'shutoko.jp',
      'hanshin-exp.co.jp',
    ],
    unverifiedDomains: ['c-ihighway.jp'],
    mailDomains: ['driveplaza.com', 'e-nexco.co.jp', 'c-nexco.co.jp', 'w-nexco.co.jp'],
    group: 'etc',
  },
];
