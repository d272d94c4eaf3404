import { expect, test } from 'vitest';
import { createBrandIndex } from '#utils/brand/brand-index.ts';
import { brandPlaces, exactPages } from '#utils/playbook/brand-places.ts';
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

test.each([
  ['netflix', 'devices', 'devices', 'https://www.netflix.com/ManageDevices'],
  ['netflix', 'twoStep', 'security', 'https://www.netflix.com/account/security'],
  ['rakuten', 'password', 'security', 'https://profile.id.rakuten.co.jp/account-security'],
  ['yamato', 'tracking', 'tracking', 'https://toi.kuronekoyamato.co.jp/cgi-bin/tneko'],
  ['mercari', 'tracking', 'orders', 'https://jp.mercari.com/mypage/purchases'],
  ['smbc-card', 'support', 'help', brands.byId('smbc-card')!.help],
] as const)('of %s, %s is its page of %s', (id, role, found, url) => {
  expect(placeFor(role, id, brands)).toMatchObject({ role: found, url, isExact: true });
});

test('where not even a neighbour is on record, the entrance stands for it', () => {
  expect(placeFor('orders', 'etc-meisai', brands)).toMatchObject({ role: 'orders', isExact: false });
});

test('the pages of an account are those on record, entrances are none', () => {
  expect(exactPages(brandPlaces('yamato', brands, '')!)).toEqual({
    tracking: 'https://toi.kuronekoyamato.co.jp/cgi-bin/tneko',
  });
  expect(exactPages(brandPlaces('steam', brands, '')!)).toMatchObject(brands.byId('steam')!.pages!);
});

/** Imitated most, in Japan and in the world. */
const MOST_IMITATED = [
  ...['amazon', 'apple', 'au', 'docomo', 'facebook', 'google', 'instagram', 'jcb', 'line', 'mercari', 'microsoft'],
  ...['netflix', 'nta', 'paypal', 'paypay', 'rakuten', 'rakuten-card', 'rakuten-sec', 'saison', 'sbi-sec', 'smbc-card'],
  ...['softbank', 'steam', 'x', 'yahoo-japan', 'yamato', 'japan-post', 'sagawa'],
];

test.each(MOST_IMITATED)('of %s pages of the account are on record', (id) => {
  expect(Object.keys(brands.byId(id)?.pages ?? {}).length).toBeGreaterThan(0);
});
