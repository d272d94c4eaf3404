import { PartHashes } from '#utils/text/part-hashes.ts';
import type { GuardedName } from '../guarded-names.ts';
import { createNamesInside, type NamesInside } from './names-inside.ts';
import { createNearNames, type NearNames } from './near-names.ts';

/** Finds guarded names in the labels of hosts, in one pass over the label and mostly without making a string. */
export interface LikenessIndex extends NamesInside, NearNames {}

/** Longer names and labels are not looked at. */
const LONGEST = 40;

/** Both parts share what was read last, so that a label is hashed once. */
export function createLikenessIndex(guarded: readonly GuardedName[]): LikenessIndex {
  const names = guarded.filter(({ text }) => text.length <= LONGEST);
  // letters that melt may double a name's length
  const hashes = new PartHashes(2 * (LONGEST + 1));
  return { ...createNamesInside(names, hashes, LONGEST), ...createNearNames(names, hashes) };
}
