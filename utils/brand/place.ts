import type { Brand } from '#utils/data/brand.ts';
import type { UserContentPlace } from '#utils/data/user-content-place.ts';

/**
 * What the catalogue knows of a place. `official`: on the verified list. `unverified`: on the list by knowledge alone.
 * `mixed`: the brand's own, but third parties publish there. `stranger`: anybody can publish there, whoever owns it.
 */
export type Standing = 'official' | 'unverified' | 'mixed' | 'stranger' | 'none';

export interface Place {
  standing: Standing;
  /** Whose domain it is, the main owner first; empty for `none`, and for a stranger's place that no brand owns. */
  owners: readonly Brand[];
  /** The entry of the list of strangers' places. */
  rented: UserContentPlace | null;
}

export const NO_PLACE: Place = { standing: 'none', owners: [], rented: null };

/** Whether the place belongs to the brand or to a sister company; what strangers write there belongs to neither. */
export function belongsTo(place: Place, brand: Brand): boolean {
  return isOwned(place) && place.owners.some((owner) => areSisters(owner, brand));
}

/** Whether the place is on some brand's own list; there no other brand's name deceives. */
export function isOwned({ standing }: Place): boolean {
  return standing !== 'none' && standing !== 'stranger';
}

/** Whether both are the same brand or of one group. */
export function areSisters(one: Brand, other: Brand): boolean {
  return one.id === other.id || (one.group !== undefined && one.group === other.group);
}
