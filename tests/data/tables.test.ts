import { expect, test } from 'vitest';
import { deliveryZones } from '#utils/data/delivery-zones.ts';
import { shorteners, trackers } from '#utils/data/opaque-wrappers.ts';

test.each([
  ['shorteners', shorteners],
  ['trackers', trackers],
  ['delivery zones', deliveryZones],
])('%s are sorted, each once', (_, list) => {
  expect(list).toEqual([...new Set(list)].sort((a, b) => (a < b ? -1 : 1)));
});
