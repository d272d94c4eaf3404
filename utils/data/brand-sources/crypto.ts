import type { BrandSources } from '../brand.ts';

export const cryptoSources: readonly BrandSources[] = [
  {
    id: 'binance',
    confidence: 'high',
    sources: [
      '2factorauth@f3ac2ab (Binance)',
      'disconnect-entities@22c7d61 (Binance)',
      'eff-privacybadger@dd1e9f7 multiDomainFirstParties (binance.com)',
      'knowledge (sender sub-domains)',
      'public code phishing-checker BRANDS list',
      'simple-icons (BNB Chain)',
    ],
    confirmedUrls: 4,
  },
  {
    id: 'bitbank',
    confidence: 'medium',
    sources: ['knowledge'],
    confirmedUrls: 2,
  },
  {
    id: 'bitflyer',
    confidence: 'high',
    sources: ['2factorauth@f3ac2ab (Bitflyer)', 'knowledge', 'public code phishing-checker BRANDS list'],
    confirmedUrls: 5,
  },
  {
    id: 'bittrade',
    confidence: 'low',
    sources: ['knowledge'],
    confirmedUrls: 3,
  },
  {
    id: 'blockchain-com',
    confidence: 'high',
    sources: [
      '2factorauth@f3ac2ab (Blockchain.com)',
      'apple-password-manager-resources@96cbab7 change-password-URLs',
      'knowledge',
      'simple-icons (Blockchain.com)',
    ],
  },
  {
    id: 'btcbox',
    confidence: 'high',
    sources: ['2factorauth@f3ac2ab (BTC BOX)'],
    confirmedUrls: 1,
  },
  {
    id: 'bybit',
    confidence: 'high',
    sources: ['2factorauth@f3ac2ab (Bybit)', 'knowledge'],
  },
  {
    id: 'coinbase',
    confidence: 'high',
    sources: [
      '2factorauth@f3ac2ab (Coinbase)',
      'apple-password-manager-resources@96cbab7 change-password-URLs',
      'knowledge',
      'public code phishing-checker BRANDS list',
      'simple-icons (Coinbase)',
    ],
    confirmedUrls: 4,
  },
  {
    id: 'coincheck',
    confidence: 'high',
    sources: ['2factorauth@f3ac2ab (Coincheck)'],
    confirmedUrls: 7,
  },
  {
    id: 'gmo-coin',
    confidence: 'medium',
    sources: ['knowledge'],
    note: 'Only the host coin.z.com (z.com is a GMO domain with other services).',
    confirmedUrls: 23,
  },
  {
    id: 'huobi',
    confidence: 'medium',
    sources: [
      '2factorauth@f3ac2ab (Huobi)',
      'eff-privacybadger@dd1e9f7 multiDomainFirstParties (huobi.com)',
      'knowledge',
    ],
    confirmedUrls: 4,
  },
  {
    id: 'kraken',
    confidence: 'high',
    sources: ['2factorauth@f3ac2ab (Kraken)', 'knowledge'],
  },
  {
    id: 'ledger',
    confidence: 'medium',
    sources: ['knowledge'],
  },
  {
    id: 'metamask',
    confidence: 'medium',
    sources: ['2factorauth@f3ac2ab (MetaMask)', 'knowledge'],
    note: 'Genuine MetaMask never mails users asking for KYC / seed phrase.',
    confirmedUrls: 13,
  },
  {
    id: 'okx',
    confidence: 'high',
    sources: ['2factorauth@f3ac2ab (OKX)', 'knowledge'],
    confirmedUrls: 1,
  },
  {
    id: 'sbivc',
    confidence: 'low',
    sources: ['knowledge'],
  },
  {
    id: 'trezor',
    confidence: 'medium',
    sources: ['knowledge'],
  },
  {
    id: 'trustwallet',
    confidence: 'medium',
    sources: ['knowledge'],
    confirmedUrls: 1,
  },
];
