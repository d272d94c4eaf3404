import type { Currency, Price } from './price.ts';

/** No price is longer; what is would be a sentence. */
const LONGEST = 40;

/** Spellings that mean one currency, in capitals and without dots and spaces. */
const SIGNS: Readonly<Record<string, Currency>> = {
  円: 'JPY',
  JPY: 'JPY',
  'JP¥': 'JPY',
  CNY: 'CNY',
  'CN¥': 'CNY',
  元: 'CNY',
  USD: 'USD',
  US$: 'USD',
  CAD: 'CAD',
  CA$: 'CAD',
  C$: 'CAD',
  AUD: 'AUD',
  A$: 'AUD',
  AU$: 'AUD',
  SGD: 'SGD',
  S$: 'SGD',
  MXN: 'MXN',
  MX$: 'MXN',
  BRL: 'BRL',
  R$: 'BRL',
  GBP: 'GBP',
  '£': 'GBP',
  EUR: 'EUR',
  '€': 'EUR',
  SEK: 'SEK',
  KR: 'SEK',
  PLN: 'PLN',
  ZŁ: 'PLN',
  TRY: 'TRY',
  TL: 'TRY',
  '₺': 'TRY',
  AED: 'AED',
  درهم: 'AED',
  دإ: 'AED',
  SAR: 'SAR',
  ريال: 'SAR',
  رس: 'SAR',
  EGP: 'EGP',
  جنيه: 'EGP',
  جم: 'EGP',
  INR: 'INR',
  RS: 'INR',
  '₹': 'INR',
  ZAR: 'ZAR',
  R: 'ZAR',
};

const DOLLARS: ReadonlySet<Currency> = new Set(['USD', 'CAD', 'AUD', 'SGD', 'MXN']);

/**
 * Ways to write a number, whole and hundredths apart: groups of three by comma, dot, space or apostrophe (CLDR), groups
 * of two in India, and none. A single separator before three digits groups; before two it is the decimal sign.
 */
const NUMBERS: readonly RegExp[] = [
  /^(\d+)(?:[.,](\d{2}))?$/,
  /^([1-9]\d{0,2}(?:[ '’]\d{3})+)(?:[.,](\d{2}))?$/,
  /^([1-9]\d{0,2}(?:,\d{3})+)(?:\.(\d{2}))?$/,
  /^([1-9]\d{0,2}(?:\.\d{3})+)(?:,(\d{2}))?$/,
  /^([1-9]\d?(?:,\d{2})*,\d{3})(?:\.(\d{2}))?$/,
];

/**
 * A price as the stores write it: `'￥1,234'`, `'1.234,56 €'`, `'R$ 89,90'`. A sign that several countries have (`$`, `¥`) means
 * the store's own currency, else the best known one. `null` for everything that is not exactly one number with one sign:
 * ranges, prices a piece, free of charge.
 */
export function parsePrice(text: string, home: Currency): Price | null {
  if (text.length > LONGEST) return null;
  const found = /^(?<before>[^\d]*?) ?(?<number>\d(?:[\d.,'’ ]*\d)?) ?(?<after>[^\d]*)$/.exec(plain(text));
  const { before = '', number = '', after = '' } = found?.groups ?? {};
  const amount = readNumber(number);
  const currency = currencyOf(before + after, home);
  if (amount === null || currency === null) return null;
  // there is nothing smaller than a yen: such a number means something else
  return currency === 'JPY' && !Number.isInteger(amount) ? null : { amount, currency };
}

/** Digits and separators of ASCII: full-width ones by NFKC, Arabic ones by their place (U+0660, U+06F0; U+066B, U+066C). */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
    .replaceAll('\u066B', '.')
    .replaceAll('\u066C', ',')
    .replace(/\p{Cf}+/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function readNumber(text: string): number | null {
  for (const way of NUMBERS) {
    const found = way.exec(text);
    if (!found) continue;
    const whole = found[1]!.replace(/\D/g, '');
    return whole.length > 12 ? null : Number(`${whole}.${found[2] ?? '0'}`);
  }
  return null;
}

function currencyOf(written: string, home: Currency): Currency | null {
  const sign = written.replace(/[\s.]/g, '').toUpperCase();
  if (sign === '$') return DOLLARS.has(home) ? home : 'USD';
  if (sign === '¥') return home === 'CNY' ? 'CNY' : 'JPY';
  return Object.hasOwn(SIGNS, sign) ? SIGNS[sign]! : null;
}
