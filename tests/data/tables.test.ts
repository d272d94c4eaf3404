import { expect, test } from 'vitest';
import { confusables } from '#utils/data/confusables.ts';
import { deliveryZones } from '#utils/data/delivery-zones.ts';
import { shorteners, trackers } from '#utils/data/opaque-wrappers.ts';

test.each([
  ['shorteners', shorteners],
  ['trackers', trackers],
  ['delivery zones', deliveryZones],
  ['confusables', [...confusables.keys()]],
])('%s are sorted, each once', (_, list) => {
  expect(list).toEqual([...new Set(list)].sort((a, b) => (a < b ? -1 : 1)));
});
