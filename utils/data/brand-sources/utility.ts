import type { BrandSources } from '../brand.ts';

export const utilitySources: readonly BrandSources[] = [
  {
    id: 'chuden',
    confidence: 'medium',
    sources: ['MilterAgent@d47dc97 utilities', 'knowledge'],
  },
  {
    id: 'energia',
    confidence: 'medium',
    sources: ['knowledge'],
  },
  {
    id: 'hepco',
    confidence: 'low',
    sources: ['knowledge'],
    confirmedUrls: 8,
  },
  {
    id: 'kepco',
    confidence: 'medium',
    sources: ['MilterAgent@d47dc97 utilities', 'knowledge', 'knowledge (kepco.jp consumer site)'],
    confirmedUrls: 10,
  },
  {
    id: 'kyuden',
    confidence: 'medium',
    sources: ['knowledge'],
  },
  {
    id: 'okiden',
    confidence: 'low',
    sources: ['knowledge'],
    confirmedUrls: 6,
  },
  {
    id: 'osaka-gas',
    confidence: 'medium',
    sources: ['MilterAgent@d47dc97 utilities', 'knowledge'],
  },
  {
    id: 'tepco',
    confidence: 'medium',
    sources: ['MilterAgent@d47dc97 utilities', 'knowledge', 'public code phishing-checker BRANDS list'],
    note: 'derms.jp (MilterAgent) is a demand-response ASP used by TEPCO EP, not listed.',
    confirmedUrls: 3141,
  },
  {
    id: 'toho-gas',
    confidence: 'low',
    sources: ['knowledge'],
  },
  {
    id: 'tohoku-epco',
    confidence: 'medium',
    sources: ['knowledge'],
    confirmedUrls: 2,
  },
  {
    id: 'tokyo-gas',
    confidence: 'medium',
    sources: ['MilterAgent@d47dc97 utilities', 'knowledge', 'public code phishing-checker BRANDS list'],
    confirmedUrls: 119,
  },
  {
    id: 'tokyo-waterworks',
    confidence: 'high',
    sources: [
      'knowledge',
      'public code (www.waterworks.metro.tokyo.lg.jp, api.suidoapp.waterworks.metro.tokyo.lg.jp)',
      'public code: 10 repos',
    ],
    confirmedUrls: 48,
  },
];
