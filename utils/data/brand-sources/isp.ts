import type { BrandSources } from '../brand.ts';

export const ispSources: readonly BrandSources[] = [
  {
    id: 'asahi-net',
    confidence: 'medium',
    sources: ['knowledge'],
    confirmedUrls: 2,
  },
  {
    id: 'bbiq',
    confidence: 'medium',
    sources: ['knowledge'],
    confirmedUrls: 5,
  },
  {
    id: 'biglobe',
    confidence: 'medium',
    sources: ['knowledge'],
    note: '*.biglobe.ne.jp sub-domains are also customer mailboxes (xxx.biglobe.ne.jp).',
    confirmedUrls: 1568,
  },
  {
    id: 'commufa',
    confidence: 'medium',
    sources: ['knowledge'],
    confirmedUrls: 13,
  },
  {
    id: 'dti',
    confidence: 'low',
    sources: ['knowledge'],
    confirmedUrls: 10,
  },
  {
    id: 'eonet',
    confidence: 'medium',
    sources: ['knowledge'],
    confirmedUrls: 10,
  },
  {
    id: 'hi-ho',
    confidence: 'low',
    sources: ['knowledge'],
    confirmedUrls: 3,
  },
  {
    id: 'hinet',
    confidence: 'medium',
    sources: ['knowledge'],
    confirmedUrls: 1,
  },
  {
    id: 'jcom',
    confidence: 'medium',
    sources: ['knowledge'],
    confirmedUrls: 23,
  },
  {
    id: 'nifty',
    confidence: 'medium',
    sources: ['knowledge'],
    confirmedUrls: 44,
  },
  {
    id: 'ocn',
    confidence: 'high',
    sources: [
      'MilterAgent@d47dc97 telecom',
      'eff-privacybadger@dd1e9f7 multiDomainFirstParties (ntt.com)',
      'knowledge',
      'public code phishing-checker BRANDS list',
    ],
    confirmedUrls: 13,
  },
  {
    id: 'plala',
    confidence: 'medium',
    sources: ['knowledge'],
    confirmedUrls: 530,
  },
  {
    id: 'so-net',
    confidence: 'medium',
    sources: ['disconnect-entities@22c7d61 (Sony)', 'knowledge'],
    confirmedUrls: 23,
  },
  {
    id: 'tcom',
    confidence: 'low',
    sources: ['knowledge'],
    confirmedUrls: 12,
  },
  {
    id: 'wakwak',
    confidence: 'low',
    sources: ['knowledge'],
    confirmedUrls: 1,
  },
];
