import { expect, test } from 'vitest';
import { createBrandIndex } from '#utils/brand/brand-index.ts';
import { brandPlaces } from '#utils/playbook/brand-places.ts';
import { placeFor } from '#utils/playbook/places.ts';

const brands = createBrandIndex();

test('a brand comes with its name and every place that its steps lead to', () => {
  const found = brandPlaces('amazon', brands, 'JP');
  expect(found?.brand).toEqual({ id: 'amazon', ja: 'Amazon', en: 'Amazon' });
  for (const role of ['signIn', 'orders', 'messages', 'payments', 'security', 'twoStep', 'help'] as const)
    expect(found?.places[role]).toEqual(placeFor(role, 'amazon', brands, 'JP'));
});

test('every brand of the catalogue has an entrance or says that it has none', () => {
  for (const { id } of brands.all) {
    const { places } = brandPlaces(id, brands, '')!;
    for (const place of Object.values(places)) expect(place.url).toMatch(/^(https:\/\/|mailto:)/);
  }
});

test('an id that nobody knows has no places', () => {
  expect(brandPlaces('constructor', brands, 'JP')).toBeNull();
});
