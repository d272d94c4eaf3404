import type { BrandSources } from '../brand.ts';

export const logisticsSources: readonly BrandSources[] = [
  {
    id: 'anpost',
    confidence: 'medium',
    sources: ['knowledge'],
  },
  {
    id: 'aramex',
    confidence: 'medium',
    sources: ['knowledge'],
    confirmedUrls: 1,
  },
  {
    id: 'auspost',
    confidence: 'high',
    sources: ['2factorauth@f3ac2ab (Australia Post)', 'knowledge'],
    confirmedUrls: 26,
  },
  {
    id: 'bpost',
    confidence: 'medium',
    sources: ['knowledge'],
  },
  {
    id: 'canadapost',
    confidence: 'high',
    sources: ['2factorauth@f3ac2ab (Canada Post)', 'knowledge'],
  },
  {
    id: 'chunghwa-post',
    confidence: 'medium',
    sources: ['knowledge'],
  },
  {
    id: 'correos',
    confidence: 'medium',
    sources: ['knowledge'],
  },
  {
    id: 'deutschepost',
    confidence: 'high',
    sources: [
      '2factorauth@f3ac2ab (Deutsche Post)',
      'disconnect-entities@22c7d61 (Deutsche Post DHL)',
      'knowledge',
      'simple-icons (Deutsche Post)',
    ],
  },
  {
    id: 'dhl',
    confidence: 'high',
    sources: [
      '2factorauth@f3ac2ab (DHL [DE])',
      'MilterAgent@d47dc97 transport',
      'apple-password-manager-resources@96cbab7 shared-credentials',
      'disconnect-entities@22c7d61 (Deutsche Post DHL)',
      'knowledge',
      'public code phishing-checker BRANDS list',
    ],
    confirmedUrls: 67,
  },
  {
    id: 'dpd',
    confidence: 'high',
    sources: ['2factorauth@f3ac2ab (DPD)', 'knowledge', 'simple-icons (DPD)'],
  },
  {
    id: 'evri',
    confidence: 'medium',
    sources: ['knowledge'],
  },
  {
    id: 'fedex',
    confidence: 'high',
    sources: [
      '2factorauth@f3ac2ab (FedEx)',
      'MilterAgent@d47dc97 transport',
      'apple-password-manager-resources@96cbab7 change-password-URLs',
      'knowledge',
      'public code phishing-checker BRANDS list',
      'simple-icons (FedEx)',
    ],
    confirmedUrls: 6,
  },
  {
    id: 'fukutsu',
    confidence: 'medium',
    sources: ['MilterAgent@d47dc97 transport'],
  },
  {
    id: 'gls',
    confidence: 'medium',
    sources: ['knowledge'],
  },
  {
    id: 'indiapost',
    confidence: 'medium',
    sources: ['knowledge'],
  },
  {
    id: 'inpost',
    confidence: 'medium',
    sources: ['knowledge'],
  },
  {
    id: 'israelpost',
    confidence: 'medium',
    sources: ['knowledge'],
    confirmedUrls: 1,
  },
  {
    id: 'japan-post',
    confidence: 'medium',
    sources: [
      'MilterAgent@d47dc97 transport',
      'knowledge',
      'public code QR Risk Radar brand list (existence checked against Tranco 1M, 2026-10-07)',
      'public code phishing-checker BRANDS list',
    ],
    confirmedUrls: 515,
  },
  {
    id: 'laposte',
    confidence: 'medium',
    sources: ['2factorauth@f3ac2ab (La Banque Postale)', 'knowledge', 'misp-warninglists bank-website v9'],
  },
  {
    id: 'magyarposta',
    confidence: 'medium',
    sources: ['knowledge'],
    confirmedUrls: 2,
  },
  {
    id: 'postat',
    confidence: 'medium',
    sources: ['knowledge'],
  },
  {
    id: 'poste-italiane',
    confidence: 'high',
    sources: [
      '2factorauth@f3ac2ab (PosteItaliane)',
      'bitwarden-server@ac309aa StaticStore (Postepay)',
      'eff-privacybadger@dd1e9f7 multiDomainFirstParties (postepay.it)',
      'knowledge',
    ],
    confirmedUrls: 3,
  },
  {
    id: 'postnl',
    confidence: 'high',
    sources: [
      '2factorauth@f3ac2ab (PostNL)',
      'apple-password-manager-resources@96cbab7 shared-credentials',
      'knowledge',
    ],
  },
  {
    id: 'royalmail',
    confidence: 'medium',
    sources: ['knowledge'],
  },
  {
    id: 'sagawa',
    confidence: 'medium',
    sources: [
      'MilterAgent@d47dc97 transport',
      'knowledge',
      'public code QR Risk Radar brand list (existence checked against Tranco 1M, 2026-10-07)',
    ],
    confirmedUrls: 162,
  },
  {
    id: 'seino',
    confidence: 'medium',
    sources: ['MilterAgent@d47dc97 transport'],
  },
  {
    id: 'sfexpress',
    confidence: 'medium',
    sources: ['knowledge'],
    confirmedUrls: 1,
  },
  {
    id: 'singpost',
    confidence: 'medium',
    sources: ['knowledge'],
  },
  {
    id: 'swisspost',
    confidence: 'medium',
    sources: ['knowledge'],
    confirmedUrls: 9,
  },
  {
    id: 'ups',
    confidence: 'high',
    sources: [
      '2factorauth@f3ac2ab (UPS)',
      'apple-password-manager-resources@96cbab7 change-password-URLs',
      'knowledge',
      'public code phishing-checker BRANDS list',
      'simple-icons (UPS)',
    ],
    confirmedUrls: 5,
  },
  {
    id: 'usps',
    confidence: 'medium',
    sources: [
      '2factorauth@f3ac2ab (US Postal Service)',
      'apple-password-manager-resources@96cbab7 change-password-URLs',
      'knowledge',
      'simple-icons (USPS)',
    ],
    confirmedUrls: 21,
  },
  {
    id: 'yamato',
    confidence: 'high',
    sources: [
      'MilterAgent@d47dc97 transport',
      'page misanblog.com quoting Yamato FAQ',
      'page:https://moneytimes.jp/archives/444116/3',
      'page:https://www.misanblog.com/yamato-spam-email/ (quotes official FAQ: @kuronekoyamato.co.jp, group: @nekonet.co.jp @y-logi.com @yamato-pti.co.jp)',
      'public code QR Risk Radar brand list (existence checked against Tranco 1M, 2026-10-07)',
      'public code phishing-checker BRANDS list',
    ],
    confirmedUrls: 4130,
  },
];
