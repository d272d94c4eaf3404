import type { BrandSources } from '../brand.ts';

export const transportSources: readonly BrandSources[] = [
  {
    id: 'etc-meisai',
    confidence: 'high',
    sources: [
      'MilterAgent@d47dc97 transport',
      'page:https://sumaoji.com/857-36-16954 (only admin@ml.etc-meisai.jp is genuine)',
      'public code (2021 list spam forging admin@ml.etc-meisai.jp)',
      'public code phishing-checker BRANDS list',
    ],
    note: 'The genuine address itself is forged in spam: never accept it without SPF/DKIM/DMARC.',
    confirmedUrls: 4742,
  },
  {
    id: 'etc-mileage',
    confidence: 'high',
    sources: [
      'MilterAgent@d47dc97 transport',
      'public code (genuine header 2024-12: admin@ml.smile-etc.jp, DKIM d=ml.smile-etc.jp, relayed by mailsrvp1p.ml.etc-plaza.jp)',
    ],
  },
  {
    id: 'nexco',
    confidence: 'medium',
    sources: ['MilterAgent@d47dc97 transport', 'knowledge', 'knowledge (go-etc.jp, c-ihighway.jp)'],
  },
];
