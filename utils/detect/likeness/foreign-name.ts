import type { LikenessIndex } from '#utils/brand/likeness/likeness-index.ts';
import { findEdit } from '#utils/text/find-edit.ts';
import type { Likeness } from './likeness.ts';
import { melt } from './melted-name.ts';
import { isFar, SHORTEST_NEAR } from './near-name.ts';
import { findWithWords } from './with-words.ts';

/** Foreign letters are the second sign: then one edit is enough, and two for a long name. */
export function findForeign(label: string, index: LikenessIndex): Likeness | null {
  const seen = melt(label);
  if (!/^[a-z\d-]+$/.test(seen) || label === seen) return null;
  const exact = index.exact(seen);
  if (exact && exact.text.length >= SHORTEST_NEAR) return { kind: 'nearMiss', name: exact, written: label };
  for (const name of [...index.near(seen), ...index.around(seen)]) {
    if (name.text.length < SHORTEST_NEAR) continue;
    if (findEdit(seen, name.text) || isFar(seen, name)) return { kind: 'nearMiss', name, written: label };
  }
  const found = findWithWords(seen, '', index);
  return found && { ...found, kind: 'nearMiss', written: label };
}
