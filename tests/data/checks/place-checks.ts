import type { UserContentEntry } from '#utils/data/user-content-place.ts';
import { isDomain, repeated } from './words.ts';

/** Looks through the places where anybody can publish; tells each fault in a few words. */
export type PlaceCheck = (places: readonly UserContentEntry[], brandIds: ReadonlySet<string>) => string[];

const keyOf = ({ host, path = '' }: UserContentEntry) => host + path;

export const placesAreWritten: PlaceCheck = (places) =>
  places
    .filter(({ host, path = '/' }) => !isDomain(host) || !/^\/[!-~]*$/.test(path))
    .map((place) => `${keyOf(place)} is no place as we write them`);

export const placesAreSortedOnce: PlaceCheck = (places) => [
  ...repeated(places.map(keyOf)).map((key) => `${key} stands twice`),
  ...places.flatMap((place, at) => {
    const before = places[at - 1];
    const isBehind =
      before && (before.host > place.host || (before.host === place.host && keyOf(before) > keyOf(place)));
    return isBehind ? [`${keyOf(place)} stands behind ${keyOf(before)}`] : [];
  }),
];

export const placesHaveSources: PlaceCheck = (places) =>
  places
    .filter(({ sources }) => sources.length === 0 || sources.some((source) => source.trim() === ''))
    .map((place) => `${keyOf(place)} has no source`);

/** A brand of the catalogue, and then a name to show as well. */
export const ownersAreKnown: PlaceCheck = (places, brandIds) =>
  places.flatMap((place) => [
    ...(place.brand !== undefined && !brandIds.has(place.brand) ? [`${keyOf(place)}: no brand ${place.brand}`] : []),
    ...(place.brand !== undefined && !place.owner ? [`${keyOf(place)} does not name its owner`] : []),
  ]);
