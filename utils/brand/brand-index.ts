import type { Brand } from '#utils/data/brand.ts';
import { brands as catalogue } from '#utils/data/brands.ts';
import { userContentPlaces } from '#utils/data/user-content.ts';
import { createImitationIndex, type ImitationIndex } from './imitation-index.ts';
import { createLikenessIndex, type LikenessIndex } from './likeness-index.ts';
import { createMailPlaceIndex, type MailPlaceIndex } from './mail-place.ts';
import { createNameIndex, type NameIndex } from './name-index.ts';
import { createPlaceIndex, type PlaceIndex } from './place-index.ts';

/** The catalogue, ready to be asked. */
export interface BrandIndex {
  byId(id: string): Brand | undefined;
  places: PlaceIndex;
  names: NameIndex;
  imitations: ImitationIndex;
  /** Built when it is first asked for, because the first answer should not wait for it. */
  readonly likenesses: LikenessIndex;
  /** Built when it is first asked for. */
  readonly mailPlaces: MailPlaceIndex;
}

/** Takes some milliseconds: built once where the program starts. */
export function createBrandIndex(brands: readonly Brand[] = catalogue, rented = userContentPlaces): BrandIndex {
  const byId = new Map(brands.map((brand) => [brand.id, brand]));
  const places = createPlaceIndex(brands, rented);
  let likenesses: LikenessIndex | undefined;
  let mailPlaces: MailPlaceIndex | undefined;
  return {
    byId: (id) => byId.get(id),
    places,
    names: createNameIndex(brands),
    imitations: createImitationIndex(brands),
    get likenesses() {
      likenesses ??= createLikenessIndex(brands);
      return likenesses;
    },
    get mailPlaces() {
      mailPlaces ??= createMailPlaceIndex(brands, rented);
      return mailPlaces;
    },
  };
}
