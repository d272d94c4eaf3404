import type { Brand } from '#utils/data/brand.ts';
import { brands as catalogue } from '#utils/data/brands.ts';
import { userContentPlaces } from '#utils/data/user-content.ts';
import type { HostParts } from '#utils/text/host-parts.ts';
import { guardedNamesOf } from './guarded-names.ts';
import { createImitationIndex, type ImitationIndex } from './imitation-index.ts';
import { createLikenessIndex, type LikenessIndex } from './likeness/likeness-index.ts';
import { createMailPlaceIndex, type MailPlaceIndex } from './mail-place.ts';
import { createNameIndex, type NameIndex } from './name-index.ts';
import { ownedDomainsOf } from './owned-domains.ts';
import { createPlaceIndex, type PlaceIndex } from './place-index.ts';

/** The catalogue, ready to be asked. */
export interface BrandIndex {
  byId(id: string): Brand | undefined;
  /** In the order of the catalogue, the person's own last. */
  all: readonly Brand[];
  places: PlaceIndex;
  names: NameIndex;
  imitations: ImitationIndex;
  likenesses: LikenessIndex;
  /** Built when it is first asked for. */
  readonly mailPlaces: MailPlaceIndex;
}

/** Takes some milliseconds: built once where the program starts; `parts`: shared with tables that are asked of the same hosts. */
export function createBrandIndex(
  brands: readonly Brand[] = catalogue,
  rented = userContentPlaces,
  parts?: HostParts,
): BrandIndex {
  const byId = new Map(brands.map((brand) => [brand.id, brand]));
  const owned = ownedDomainsOf(brands);
  const find = (id: string) => byId.get(id);
  let mailPlaces: MailPlaceIndex | undefined;
  return {
    byId: find,
    all: brands,
    places: createPlaceIndex(owned, rented, find, parts),
    names: createNameIndex(brands, owned),
    imitations: createImitationIndex(owned),
    likenesses: createLikenessIndex(guardedNamesOf(brands)),
    get mailPlaces() {
      mailPlaces ??= createMailPlaceIndex(brands, rented);
      return mailPlaces;
    },
  };
}
