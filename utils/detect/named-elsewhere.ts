import type { BrandIndex } from '#utils/brand/brand-index.ts';
import { isOwnBrandId } from '#utils/brand/lists/own-brands.ts';
import { areSisters, type Place } from '#utils/brand/place.ts';
import type { LinkFacts } from '#utils/url/read-link.ts';

/** The site that a link's text names, when the link leads to another. */
export interface NamedElsewhere {
  host: string;
  /** The text names an official domain of the catalogue. */
  isOfBrand: boolean;
}

/** `undefined` when the text names no site, or the one to which the link leads, or a sister's. */
export function namedElsewhere(link: LinkFacts, place: Place, brands: BrandIndex): NamedElsewhere | undefined {
  const { named, end, address } = link;
  if (!named || !end.isWeb) return undefined;
  if (named.site === end.site || named.site === address.site) return undefined;

  const namedPlace = brands.places.find(named.host, named.url);
  const isSister = namedPlace.owners.some((one) => place.owners.some((other) => areSisters(one, other)));
  if (isSister && place.standing !== 'stranger') return undefined;
  return { host: named.host, isOfBrand: namedPlace.standing === 'official' || namedPlace.standing === 'mixed' };
}

/** Whether nothing explains the end: no known service hides it and no known brand owns it. */
export function isUnknownEnd(link: LinkFacts, place: Place): boolean {
  if (link.lostAt || link.through.some(({ kind }) => kind === 'tracker')) return false;
  if (place.standing === 'none' || isOnlyYours(place)) return true;
  return place.standing === 'stranger' && place.rented?.kind !== 'redirector' && place.rented?.kind !== 'mail-infra';
}

/** The person vouches for the place, not for who wrote the mail. */
function isOnlyYours({ owners }: Place): boolean {
  return owners.length > 0 && owners.every(({ id }) => isOwnBrandId(id));
}
