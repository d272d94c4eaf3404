import type { Currency } from './price.ts';

/**
 * Amazon's stores with the currency in which they show prices at first. A table of its own, because the catalogue of brands
 * must not come into a page; a test holds both together.
 */
const STORES: Readonly<Record<string, Currency>> = {
  'amazon.co.jp': 'JPY',
  'amazon.com': 'USD',
  'amazon.ca': 'CAD',
  'amazon.com.mx': 'MXN',
  'amazon.com.br': 'BRL',
  'amazon.co.uk': 'GBP',
  'amazon.de': 'EUR',
  'amazon.fr': 'EUR',
  'amazon.it': 'EUR',
  'amazon.es': 'EUR',
  'amazon.nl': 'EUR',
  'amazon.com.be': 'EUR',
  'amazon.ie': 'EUR',
  'amazon.se': 'SEK',
  'amazon.pl': 'PLN',
  'amazon.com.tr': 'TRY',
  'amazon.ae': 'AED',
  'amazon.sa': 'SAR',
  'amazon.eg': 'EGP',
  'amazon.in': 'INR',
  'amazon.sg': 'SGD',
  'amazon.com.au': 'AUD',
  'amazon.co.za': 'ZAR',
  'amazon.cn': 'CNY',
};

/** Where a product or the list of its offers is shown: what stands before is the product's name or a language. */
const PATH = /^(?:\/[^/]+){0,3}\/(?:dp|gp\/product|gp\/offer-listing|gp\/aw\/d|gp\/aw\/ol)\/[A-Z0-9]{10}(?:[/?]|$)/i;

/** The stores' domains. */
export function storeDomains(): string[] {
  return Object.keys(STORES);
}

/** Match patterns of the stores' product pages: wider than `PATH`, because patterns know no choice. */
export function storeMatches(): string[] {
  return storeDomains().flatMap((domain) => [`https://www.${domain}/*dp/*`, `https://www.${domain}/*gp/*`]);
}

/** The currency of the store whose product page this is; `null` for any other page. */
export function storeCurrency({ host, pathname }: Pick<Location, 'host' | 'pathname'>): Currency | null {
  const domain = host.replace(/^www\./, '');
  return Object.hasOwn(STORES, domain) && PATH.test(pathname) ? STORES[domain]! : null;
}
