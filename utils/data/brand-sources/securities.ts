import type { BrandSources } from '../brand.ts';

export const securitiesSources: readonly BrandSources[] = [
  {
    id: 'daiwa',
    confidence: 'medium',
    sources: [
      'MilterAgent@d47dc97 finance',
      'knowledge (daiwa.jp is the retail site)',
      'public code: www.daiwa.jp in 4 repos',
    ],
    confirmedUrls: 1106,
  },
  {
    id: 'dmm-kabu',
    confidence: 'high',
    sources: [
      'MilterAgent@d47dc97 online',
      'apple-password-manager-resources@96cbab7 change-password-URLs',
      'disconnect-entities@22c7d61 (DMM)',
      'eff-privacybadger@dd1e9f7 multiDomainFirstParties (dmm.com)',
      'knowledge',
      'public code phishing-checker BRANDS list',
    ],
  },
  {
    id: 'ffg-sec',
    confidence: 'low',
    sources: ['knowledge'],
    confirmedUrls: 2,
  },
  {
    id: 'gaitame',
    confidence: 'medium',
    sources: ['knowledge'],
    confirmedUrls: 6,
  },
  {
    id: 'gmo-click',
    confidence: 'high',
    sources: ['MilterAgent@d47dc97 finance', 'public code (www.click-sec.com official pages)', 'public code: 10 repos'],
    confirmedUrls: 30,
  },
  {
    id: 'invast',
    confidence: 'low',
    sources: ['knowledge'],
    confirmedUrls: 2,
  },
  {
    id: 'iwaicosmo',
    confidence: 'medium',
    sources: ['knowledge'],
    confirmedUrls: 1,
  },
  {
    id: 'kabucom',
    confidence: 'high',
    sources: [
      'knowledge',
      'public code (auth.kabu.co.jp, s20.si1.kabu.co.jp login hosts)',
      'public code: auth.kabu.co.jp',
    ],
    confirmedUrls: 9,
  },
  {
    id: 'marusan-sec',
    confidence: 'medium',
    sources: ['knowledge', 'public code: 7 repos'],
    confirmedUrls: 3,
  },
  {
    id: 'matsui',
    confidence: 'medium',
    sources: ['MilterAgent@d47dc97 finance'],
    confirmedUrls: 500,
  },
  {
    id: 'mizuho-sec',
    confidence: 'medium',
    sources: [
      'MilterAgent@d47dc97 bank',
      'MilterAgent@d47dc97 finance',
      'public code QR Risk Radar brand list (existence checked against Tranco 1M, 2026-10-07)',
    ],
    confirmedUrls: 6,
  },
  {
    id: 'monex',
    confidence: 'medium',
    sources: ['2factorauth@f3ac2ab (Monex)', 'MilterAgent@d47dc97 finance', 'knowledge'],
    confirmedUrls: 1936,
  },
  {
    id: 'moomoo',
    confidence: 'medium',
    sources: ['knowledge'],
  },
  {
    id: 'mums',
    confidence: 'high',
    sources: [
      'MilterAgent@d47dc97 bank',
      'knowledge',
      'misp-warninglists bank-website v9',
      'public code QR Risk Radar brand list (existence checked against Tranco 1M, 2026-10-07)',
    ],
    confirmedUrls: 3,
  },
  {
    id: 'naito-sec',
    confidence: 'medium',
    sources: ['knowledge'],
    confirmedUrls: 4,
  },
  {
    id: 'nomura',
    confidence: 'medium',
    sources: ['MilterAgent@d47dc97 finance', 'knowledge (login host)', 'misp-warninglists bank-website v9'],
    confirmedUrls: 252,
  },
  {
    id: 'okasan',
    confidence: 'low',
    sources: ['knowledge'],
  },
  {
    id: 'paypay-sec',
    confidence: 'medium',
    sources: ['MilterAgent@d47dc97 finance', 'MilterAgent@d47dc97 online'],
  },
  {
    id: 'rakuten-sec',
    confidence: 'high',
    sources: [
      'MilterAgent@d47dc97 finance',
      'ddg-tracker-radar entities/Rakuten, Inc..json',
      'disconnect-entities@22c7d61 (Rakuten)',
      'eff-privacybadger@dd1e9f7 multiDomainFirstParties (rakuten.com)',
      'page:https://www.rakuten-sec.co.jp/web/support/security/phishing.html',
      'public code QR Risk Radar brand list (existence checked against Tranco 1M, 2026-10-07)',
    ],
    confirmedUrls: 82,
  },
  {
    id: 'sbi-sec',
    confidence: 'high',
    sources: [
      'MilterAgent@d47dc97 finance',
      'knowledge',
      'page:https://otoku.awaisora.com/10a054cb-c4dd-4644-ad04-4491dd2ae316 (copies the official sender list: *@sbisec.co.jp, sbi_news_alert@trkd-hs.com)',
    ],
    note: 'trkd-hs.com = Refinitiv news alerts sent for SBI.',
    confirmedUrls: 2497,
  },
  {
    id: 'smbc-nikko',
    confidence: 'medium',
    sources: [
      'MilterAgent@d47dc97 bank',
      'MilterAgent@d47dc97 finance',
      'public code QR Risk Radar brand list (existence checked against Tranco 1M, 2026-10-07)',
    ],
    confirmedUrls: 23,
  },
  {
    id: 'wealthnavi',
    confidence: 'low',
    sources: ['knowledge'],
    confirmedUrls: 2,
  },
];
