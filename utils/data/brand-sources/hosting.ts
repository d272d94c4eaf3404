import type { BrandSources } from '../brand.ts';

export const hostingSources: readonly BrandSources[] = [
  {
    id: 'godaddy',
    confidence: 'high',
    sources: [
      '2factorauth@f3ac2ab (GoDaddy)',
      'apple-password-manager-resources@96cbab7 change-password-URLs',
      'disconnect-entities@22c7d61 (Go Daddy)',
      'knowledge',
    ],
    note: 'secureserver.net also hosts customers; godaddysites.com user content.',
    confirmedUrls: 5,
  },
  {
    id: 'hostinger',
    confidence: 'high',
    sources: [
      '2factorauth@f3ac2ab (Hostinger)',
      'eff-privacybadger@dd1e9f7 multiDomainFirstParties (hostinger.com)',
      'knowledge',
      'simple-icons (Hostinger)',
    ],
    note: 'hostingersite.com / hostingerapp.com user content.',
    confirmedUrls: 7,
  },
  {
    id: 'ionos',
    confidence: 'high',
    sources: [
      '2factorauth@f3ac2ab (IONOS)',
      'eff-privacybadger@dd1e9f7 multiDomainFirstParties (united-internet.de)',
      'knowledge',
      'simple-icons (Ionos)',
    ],
    confirmedUrls: 5,
  },
  {
    id: 'kagoya',
    confidence: 'low',
    sources: ['knowledge'],
    confirmedUrls: 4,
  },
  {
    id: 'lolipop',
    confidence: 'medium',
    sources: ['knowledge'],
    confirmedUrls: 2,
  },
  {
    id: 'onamae',
    confidence: 'medium',
    sources: ['knowledge'],
    confirmedUrls: 6,
  },
  {
    id: 'ovh',
    confidence: 'high',
    sources: [
      '2factorauth@f3ac2ab (OVH)',
      'eff-privacybadger@dd1e9f7 multiDomainFirstParties (ovh.com)',
      'knowledge',
      'simple-icons (OVH)',
    ],
    confirmedUrls: 2,
  },
  {
    id: 'sakura',
    confidence: 'medium',
    sources: ['knowledge'],
    note: 'sakura.ne.jp hosts customers: user content.',
    confirmedUrls: 22,
  },
  {
    id: 'xserver',
    confidence: 'medium',
    sources: [
      'knowledge',
      'public code: xs-kshibata/code-for-gemini-review www.xserver.ne.jp_www/support/faq/service_mail_trouble_phishing_mail.php',
    ],
    note: 'xsrv.jp hosts customers: user content.',
    confirmedUrls: 109,
  },
];
