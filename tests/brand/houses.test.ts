import { expect, test } from 'vitest';
import { mayBeHouse } from '#utils/brand/houses.ts';
import type { Brand } from '#utils/data/brand.ts';

const brand: Brand = { id: 'acme', names: { ja: 'アクメ', en: 'Acme' }, aliases: [], domains: ['acme.de'] };
const federated: Brand = { ...brand, federated: true, houses: { endings: ['de'], words: ['acme', 'ac-'] } };

test.each([
  ['acme-kawase.com', true],
  ['ac-kawase.com', true],
  ['kawase.de', true],
  ['kawase.com', false],
  ['kawase.de.com', false],
  ['kawasede', false],
  ['', false],
])('a house of many may write from %s: %s', (host, expected) => {
  expect(mayBeHouse(host, federated)).toBe(expected);
});

test('a brand without houses has none, and one whose houses nobody knows has them everywhere', () => {
  expect(mayBeHouse('acme.de', brand)).toBe(false);
  expect(mayBeHouse('kawase.com', { ...brand, federated: true })).toBe(true);
});
