import { deliveryZones } from '#utils/data/delivery-zones.ts';
import type { Address } from '#utils/url/address.ts';

/** Whether only a known delivery network gives out names under this host. */
export function isInDeliveryZone({ host }: Address): boolean {
  return deliveryZones.some((zone) => host.endsWith(`.${zone}`));
}

/** Whether the owner's own name sounds like a delivery network: no proof, for anybody may call himself so. */
export function soundsLikeDelivery({ site }: Address): boolean {
  return /cdn|gslb|edge|cache/.test(site);
}
