import { type GuardedName, isDistinct } from '#utils/brand/guarded-names.ts';
import type { LikenessIndex } from '#utils/brand/likeness/likeness-index.ts';
import { findEdit } from '#utils/text/find-edit.ts';
import { skeletonOf } from '#utils/text/skeleton.ts';
import { type Likeness, OFTEN } from './likeness.ts';
import { isHonestEdit } from './near-edits.ts';

/** `arrazon`, `annazom`: pairs that melt into one letter, with at most one edit more in a name that is often imitated. */
export function findMelted(label: string, index: LikenessIndex): Likeness | null {
  const seen = melt(label);
  if (seen === label || !(index.mayHold(seen, 0, seen.length) || index.mayBeNear(seen, 0, seen.length, true)))
    return null;
  const exact = index.exact(seen);
  if (exact && isDistinct(exact)) return { kind: 'nearMiss', name: exact, written: label };
  const near = index.near(seen).find((name) => isDistinct(name) && name.weight >= OFTEN && isMeltedEdit(seen, name));
  return near ? { kind: 'nearMiss', name: near, written: label } : null;
}

function isMeltedEdit(seen: string, name: GuardedName): boolean {
  const edit = findEdit(seen, name.text);
  return edit !== null && !isHonestEdit(edit, seen);
}

/** The label as it looks: look-alike letters and pairs read as what they pass for. */
export function melt(label: string): string {
  const shape = /[^a-z-]/.test(label) ? skeletonOf(label) : label;
  return shape.replaceAll(/[nr]{2}/g, 'm');
}
