import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parsePrice } from '#utils/offers/parse-price.ts';
import type { Currency } from '#utils/offers/price.ts';

test.each<[string, Currency, number, Currency]>([
  ['¥1,234', 'JPY', 1234, 'JPY'],
  ['￥１，２３４', 'JPY', 1234, 'JPY'],
  ['1,234円', 'JPY', 1234, 'JPY'],
  [' JP¥ 980 ', 'USD', 980, 'JPY'],
  ['¥158.00', 'CNY', 158, 'CNY'],
  ['$1,299.99', 'USD', 1299.99, 'USD'],
  ['$24.50', 'CAD', 24.5, 'CAD'],
  ['US$24.50', 'JPY', 24.5, 'USD'],
  ['S$12.90', 'SGD', 12.9, 'SGD'],
  ['£9.99', 'GBP', 9.99, 'GBP'],
  ['1.234,56\u00a0€', 'EUR', 1234.56, 'EUR'],
  ['€ 1.234,56', 'EUR', 1234.56, 'EUR'],
  ['1\u202f234,56 €', 'EUR', 1234.56, 'EUR'],
  ['12.345 €', 'EUR', 12345, 'EUR'],
  ['₹1,23,456.00', 'INR', 123456, 'INR'],
  ['Rs. 499', 'INR', 499, 'INR'],
  ['R$ 1.089,90', 'BRL', 1089.9, 'BRL'],
  ['R$\u00a089,90', 'BRL', 89.9, 'BRL'],
  ['1 299,00 kr', 'SEK', 1299, 'SEK'],
  ['129,00zł', 'PLN', 129, 'PLN'],
  ['1.299,90TL', 'TRY', 1299.9, 'TRY'],
  ['AED\u00a01,049.00', 'AED', 1049, 'AED'],
  ['\u200f١٬٢٣٤٫٥٠ جنيه', 'EGP', 1234.5, 'EGP'],
  ['49.00 ر.س.\u200f', 'SAR', 49, 'SAR'],
  ['R 1 234,56', 'ZAR', 1234.56, 'ZAR'],
])('%s', (text, home, amount, currency) => {
  expect(parsePrice(text, home)).toEqual({ amount, currency });
});

test.each([
  ...['', '¥', '1,234', 'FREE', '無料', '¥1,000 - ¥2,000', '$12.99 ($1.08/Ounce)', '-¥500', '¥1,23', '¥12,34,5'],
  ...[
    '¥0.500',
    '5,000 views',
    '$1.234.56',
    '3 x 29,90 €',
    '¥1 2',
    'ポイント: 49pt',
    '¥1,234 税込',
    '12.5€',
    `¥${'9'.repeat(13)}`,
  ],
  ...['4.5 out of 5 stars', '¥'.repeat(100_000)],
])('%s is no price', (text) => {
  expect(parsePrice(text, 'JPY')).toBeNull();
});

const FORMS: [string, Currency][] = [
  ['ja-JP', 'JPY'],
  ['en-US', 'USD'],
  ['en-GB', 'GBP'],
  ['de-DE', 'EUR'],
  ['fr-FR', 'EUR'],
  ['it-IT', 'EUR'],
  ['es-ES', 'EUR'],
  ['nl-NL', 'EUR'],
  ['pt-BR', 'BRL'],
  ['sv-SE', 'SEK'],
  ['pl-PL', 'PLN'],
  ['tr-TR', 'TRY'],
  ['en-IN', 'INR'],
  ['ar-EG', 'EGP'],
  ['en-ZA', 'ZAR'],
];

test('what the browser writes for a locale is read back', () => {
  const amounts = fc.integer({ min: 0, max: 99_999_999 });
  fc.assert(
    fc.property(fc.constantFrom(...FORMS), amounts, ([locale, currency], cents) => {
      const amount = currency === 'JPY' ? cents : cents / 100;
      const written = new Intl.NumberFormat(locale, { style: 'currency', currency }).format(amount);
      expect(parsePrice(written, currency), written).toEqual({ amount, currency });
    }),
    { numRuns: 2_000 },
  );
});

test('whatever stands there, it is a positive amount of at most twelve digits or nothing, and soon', () => {
  const piece = fc.constantFrom(
    '¥',
    '$',
    '€',
    'R$',
    '1',
    '23',
    '456',
    ',',
    '.',
    ' ',
    "'",
    '\u00a0',
    '-',
    '٣',
    'kr',
    '円',
  );
  const text = fc.oneof(
    fc.string(),
    fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join('')),
  );
  fc.assert(
    fc.property(text, (written) => {
      const price = parsePrice(written, 'JPY');
      if (price) expect(price.amount >= 0 && price.amount < 1e12).toBe(true);
    }),
    { numRuns: 3_000 },
  );
});
